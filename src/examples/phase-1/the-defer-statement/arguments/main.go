package main

import "fmt"

func main() {
	n := 1
	defer fmt.Println("argument:", n)
	defer func() { fmt.Println("closure:", n) }()
	defer func(n int) { fmt.Println("parameter:", n) }(n)
	n = 2
	fmt.Println("body:", n)
}
