package main

import "fmt"

var a, b struct{}

func main() {
	var c, d struct{}
	fmt.Println("locals compared:", &c == &d)

	x, y := new(struct{}), new(struct{})
	fmt.Printf("printed: %t", fmt.Sprintf("%p", x) == fmt.Sprintf("%p", y))
	fmt.Println(", compared:", x == y)
	fmt.Println("package variables:", &a == &b)
}
