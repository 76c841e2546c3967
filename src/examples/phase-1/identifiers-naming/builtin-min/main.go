package main

import "fmt"

func main() {
	fmt.Println(min("apple", "fig"))
}
