package main

import "fmt"

var name = "package"

func main() {
	fmt.Println(name)
	name := "function"
	if name := "if"; len(name) == 2 {
		fmt.Println(name)
		name := "block"
		fmt.Println(name)
	}
	fmt.Println(name)
	show()
}

func show() { fmt.Println(name) }
