package main

import "fmt"

func main() {
	n := 1
	switch n {
	case 1:
		fmt.Print("one ")
		fallthrough
	case 2:
		fmt.Print("two ")
	case 3:
		fmt.Print("three ")
	default:
		fmt.Print("many ")
	}
	fmt.Println()
}
