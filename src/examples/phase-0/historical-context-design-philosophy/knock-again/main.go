package main

import "fmt"

func twice(action func()) {
	action()
	action()
}

func main() {
	twice(func() {
		twice(func() { fmt.Print("a ") })
		fmt.Print("b ")
	})
	fmt.Println()
}
