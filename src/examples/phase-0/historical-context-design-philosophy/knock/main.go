package main

import "fmt"

func twice(action func()) {
	action()
	action()
}

func main() {
	knock := func() { fmt.Print("knock ") }
	twice(knock)
	twice(func() { twice(knock) })
	fmt.Println("- who is there?")
}
