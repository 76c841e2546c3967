package main

import "fmt"

func main() {
	n := 1
	next := func() int { n++; return n }
	fmt.Println([]int{n, next()})
}
