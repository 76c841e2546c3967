package main

import (
	"cmp"
	"fmt"
	"slices"
)

type order struct{ table, number int }

// region unstable

func byTable(a, b order) int { return cmp.Compare(a.table, b.table) }

// swapped counts neighbors of one table that are out of order.
func swapped(orders []order) (count int) {
	for i := 1; i < len(orders); i++ {
		a, b := orders[i-1], orders[i]
		if a.table == b.table && a.number > b.number {
			count++
		}
	}
	return count
}

func main() {
	for _, n := range []int{12, 13, 100} {
		var orders []order
		for i := range n {
			orders = append(orders, order{table: i % 3, number: i})
		}
		stable := slices.Clone(orders)
		slices.SortFunc(orders, byTable)
		slices.SortStableFunc(stable, byTable)
		fmt.Println(n, "orders, out of order:",
			swapped(orders), swapped(stable))
	}
}

// endregion
