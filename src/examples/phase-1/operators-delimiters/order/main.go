package main

import "fmt"

func f(name string, value int) int {
	fmt.Print(name, " ")
	return value
}

func main() {
	fmt.Println(f("a", 1) + f("b", 2)*f("c", 3))
	fmt.Println((f("a", 1) + f("b", 2)) * f("c", 3))
	list := []int{0, 0, 0}
	list[f("index", 1)] = f("left", 2) - f("right", 3)
	fmt.Println(list)
}
