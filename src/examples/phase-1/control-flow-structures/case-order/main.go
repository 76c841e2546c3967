package main

import "fmt"

func value(n int) int {
	fmt.Print("value(", n, ") ")
	return n
}

func main() {
	switch value(2) {
	default:
		fmt.Println("none")
	case value(1), value(2), value(3):
		fmt.Println("found")
	case value(4):
		fmt.Println("four")
	}
}
