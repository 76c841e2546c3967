package main

import "fmt"

type card struct{ stamps int }

// region lost

func (c card) stamp() {
	c.stamps++
	fmt.Println("in the method:", c.stamps)
}

func main() {
	var ada card
	ada.stamp()
	ada.stamp()
	fmt.Println("afterwards:", ada.stamps)
}

// endregion
