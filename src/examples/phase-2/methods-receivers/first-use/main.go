package main

import "fmt"

// region card

type card struct{ stamps int }

func (c *card) stamp() { c.stamps++ }

func (c card) missing() int { return 10 - c.stamps }

func main() {
	var ada card
	ada.stamp()
	ada.stamp()
	fmt.Println(ada.stamps, "stamps,", ada.missing(), "to go")
}

// endregion
