package main

import "fmt"

func main() {
	var level byte = 200
	var saved uint8 = level
	level += 100
	fmt.Printf("%d %d %T\n", saved, level, level)
}
