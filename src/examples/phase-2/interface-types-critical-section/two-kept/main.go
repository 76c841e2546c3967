package main

import "fmt"

type counter struct{ n int }

func (c *counter) add() { c.n++ }

type adder interface{ add() }

func main() {
	c := counter{}
	var first adder = &c
	second := first
	first.add()
	second.add()
	var third any = c
	c.add()
	fmt.Println(c.n, third)
}
