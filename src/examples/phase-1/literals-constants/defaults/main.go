package main

import "fmt"

const (
	yes   = true
	count = 42
	half  = 0.5
	turn  = 1i
	star  = '*'
	name  = "Go"
)

func main() {
	fmt.Printf("%T %T %T %T %T %T\n", yes, count, half, turn, star, name)

	var f float64 = count // untyped: becomes what is needed
	var b byte = star
	var c complex64 = half
	fmt.Println(f/4, b, c)

	fmt.Printf("%T %v\n", star+1, star+1)
	fmt.Printf("%T %v\n", 2*3.0, 2*3.0)
	fmt.Printf("%T %v\n", count+1i, count+1i)
	fmt.Printf("%T %v\n", 1 < 2, 1 < 2)
}
