package main

import "fmt"

type card struct {
	owner  string
	stamps int
}

func (c card) greet() { fmt.Println(c.owner, c.stamps) }

func main() {
	c := &card{"Ada", 1}
	greet := c.greet
	c.stamps = 9
	c = &card{"Bo", 5}
	greet()
	c.greet()
}
