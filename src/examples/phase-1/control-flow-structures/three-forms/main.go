package main

import "fmt"

func main() {
	for i := 10; i > 0; i -= 4 { // three components
		fmt.Print(i, " ")
	}
	fmt.Println("three components")

	n := 100
	for n > 5 { // only a condition
		n /= 3
		fmt.Print(n, " ")
	}
	fmt.Println("condition")

	for { // neither
		n++
		if n%2 == 1 {
			continue // next round
		}
		fmt.Print(n, " ")
		if n >= 8 {
			break // out of the loop
		}
	}
	fmt.Println("infinite, with break")
}
