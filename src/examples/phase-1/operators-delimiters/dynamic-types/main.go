//example:panics

package main

import "fmt"

func main() {
	var a, b any = []int{1}, "text"
	fmt.Println(a == b) // different types: unequal, and nothing is looked at

	b = []int{1}
	fmt.Println(a == b)
}
