package main

import "fmt"

type queue []string

func main() {
	waiting := queue{"A-17", "A-18"}
	var list []string = waiting
	var again queue = list
	fmt.Printf("%T %T\n", again, list)
}
