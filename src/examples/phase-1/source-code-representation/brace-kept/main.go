package main

import "fmt"

func isOpen() bool { return false }

func main() {
	switch isOpen() {
	case true:
		fmt.Println("open")
	case false:
		fmt.Println("closed")
	}

	// What gofmt makes of the same with its brace on the next line.
	switch isOpen(); {
	case true:
		fmt.Println("open")
	case false:
		fmt.Println("closed")
	}
}
