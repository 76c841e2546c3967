//example:nocompile

package main

import "fmt"

func main() {
	left, price := 3, 12
	for left {
		fmt.Println("left:", left)
		left--
	}
	if left = 0 {
		fmt.Println("sold out")
	}
	label := price > 10 ? "dear" : "cheap"
	fmt.Println(label)
}
