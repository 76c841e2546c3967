package main

import "fmt"

func maker() func() int {
	n := 0
	return func() int {
		n++
		return n
	}
}

func main() {
	a := maker()
	b := a
	c := maker()
	fmt.Println(a(), b(), c(), a())
}
