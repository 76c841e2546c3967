package main

import (
	"cmp"
	"fmt"
	"slices"
)

type dish struct {
	name  string
	price int
}

func main() {
	// region use
	prices := []int{50, 30, 20, 30}
	slices.Sort(prices)
	i, found := slices.BinarySearch(prices, 30)
	fmt.Println(prices, i, found, slices.Contains(prices, 40))
	fmt.Println(slices.Equal(prices, []int{20, 30, 30, 50}))

	menu := []dish{{"tea", 30}, {"soup", 50}, {"cake", 30}}
	slices.SortFunc(menu, func(a, b dish) int {
		return cmp.Or(cmp.Compare(b.price, a.price),
			cmp.Compare(a.name, b.name))
	})
	fmt.Println(menu)

	for pair := range slices.Chunk(prices, 3) {
		fmt.Println(pair, cap(pair))
	}
	// endregion
}
