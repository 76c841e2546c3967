package main

import "fmt"

func main() {
	for a := 2; a < 30; a++ {
		for b := a; b < 30; b++ {
			if a*b == 60 {
				fmt.Println(a, "times", b, "is 60")
				break // enough
			}
		}
	}
}
