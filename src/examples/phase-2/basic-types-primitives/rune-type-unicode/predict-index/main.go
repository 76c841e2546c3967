package main

import "fmt"

func main() {
	last := 0
	for i, r := range "crème" {
		if r == 'e' {
			last = i
		}
	}
	fmt.Println(last, "crème"[last:], []rune("crème")[4] == 'e')
}
