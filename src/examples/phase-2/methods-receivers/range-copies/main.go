package main

import "fmt"

type card struct{ stamps int }

func (c *card) stamp() { c.stamps++ }

func main() {
	deck := []card{{1}, {5}, {9}}
	for _, c := range deck {
		c.stamp()
	}
	fmt.Println(deck)
}
