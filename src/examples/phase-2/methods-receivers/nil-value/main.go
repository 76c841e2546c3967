//example:panics

package main

import "fmt"

type card struct{ stamps int }

func (c *card) label() string { return "a card" }
func (c card) missing() int   { return 10 - c.stamps }

func main() {
	var lost *card
	fmt.Println(lost.label())   // the method runs, and asks c for nothing
	fmt.Println(lost.missing()) // there is no card to copy
}
