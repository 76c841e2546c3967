package main

import (
	"fmt"
	"slices"
)

type order struct {
	table int
	dish  string
}

// board holds the orders that the kitchen has yet to cook.
type board struct {
	open []order
}

func (b *board) add(orders ...order) {
	b.open = append(b.open, orders...)
}

// cancel removes the orders of a table and says how many there were.
func (b *board) cancel(table int) int {
	before := len(b.open)
	b.open = slices.DeleteFunc(b.open, func(o order) bool {
		return o.table == table
	})
	return before - len(b.open)
}

// page returns a copy: its caller may keep it, sort it, append to it.
func (b *board) page(number, size int) []order {
	low := min(number*size, len(b.open))
	high := min(low+size, len(b.open))
	return slices.Clone(b.open[low:high])
}

func main() {
	var kitchen board // nil slice, ready for use
	kitchen.add(order{1, "soup"}, order{2, "tea"}, order{1, "bread"})
	kitchen.add(order{3, "cake"})

	first := kitchen.page(0, 2)
	first[0].dish = "nothing" // the copy only
	fmt.Println("canceled:", kitchen.cancel(2))
	fmt.Println("first page: ", kitchen.page(0, 2))
	fmt.Println("second page:", kitchen.page(1, 2))
	fmt.Println("sixth page: ", kitchen.page(5, 2))
}
