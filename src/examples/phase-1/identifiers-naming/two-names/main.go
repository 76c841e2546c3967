package main

import "fmt"

func main() {
	greet()
	Greet()
}

func greet() { fmt.Println("for this package only") }

func Greet() { fmt.Println("for every package") }
