//example:panics

package main

import "fmt"

type counter struct {
	visits map[string]int
}

func (c *counter) visit(page string) { c.visits[page]++ }

func main() {
	var c counter
	fmt.Println(c.visits["/home"])
	c.visit("/home")
}
