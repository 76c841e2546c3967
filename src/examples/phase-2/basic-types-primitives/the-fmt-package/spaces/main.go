package main

import "fmt"

func main() {
	fmt.Print("a", 1, 2, "b", 3, true, "\n")
	fmt.Println("a", 1, 2, "b", 3, true)
}
