package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

type order struct {
	table int
	dish  string
}

func main() {
	// region sorting
	prices := []int{50, 30, 40}
	slices.Sort(prices)
	fmt.Println(prices)
	slices.Reverse(prices)
	fmt.Println(prices)

	orders := []order{{2, "tea"}, {1, "tea"}, {2, "cake"}, {1, "soup"}}
	slices.SortStableFunc(orders, func(a, b order) int {
		return cmp.Compare(a.table, b.table)
	})
	fmt.Println(orders)
	slices.SortFunc(orders, func(a, b order) int {
		return cmp.Or(
			-cmp.Compare(a.table, b.table),
			strings.Compare(a.dish, b.dish),
		)
	})
	fmt.Println(orders)
	// endregion
}
