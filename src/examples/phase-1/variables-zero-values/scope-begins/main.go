package main

import "fmt"

func main() {
	n := 10
	if n > 5 {
		n := n + 1
		n = n + 1
		fmt.Println(n)
	}
	fmt.Println(n)
}
