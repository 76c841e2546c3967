package main

import "fmt"

type color int

const (
	red   color = 1
	green       = 2 // an expression of its own: no type is repeated
	blue        = 3
)

func main() {
	fmt.Printf("%T %T %T\n", red, green, blue)
}
