package main

import "fmt"

type ticket struct{}

var kept []*ticket

func main() {
	a, b := new(ticket), new(ticket)
	fmt.Println("on the stack:", a == b)

	c, d := new(ticket), new(ticket)
	kept = append(kept, c, d)
	fmt.Println("on the heap: ", c == d)
}
