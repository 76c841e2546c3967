package main

import "fmt"

func main() {
	a := 5 / 2
	b := 'a' + 1
	c := 'a' + 1.0
	fmt.Printf("%T %T %T\n", a, b, c)
}
