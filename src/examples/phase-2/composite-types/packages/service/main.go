package main

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
)

type order struct {
	table int
	dish  string
	price int
}

type line struct {
	dish       string
	sold, took int
}

// report says what sold, by what it brought in.
func report(orders []order) []line {
	byDish := map[string]line{}
	for _, o := range orders {
		l := byDish[o.dish]
		byDish[o.dish] = line{o.dish, l.sold + 1, l.took + o.price}
	}
	return slices.SortedFunc(maps.Values(byDish), func(a, b line) int {
		return cmp.Or(
			-cmp.Compare(a.took, b.took),
			cmp.Compare(a.dish, b.dish),
		)
	})
}

func main() {
	orders := []order{
		{1, "tea", 30}, {2, "soup", 50}, {1, "tea", 30}, {3, "cake", 60},
		{2, "tea", 30}, {3, "fish", 60},
	}
	for page := range slices.Chunk(report(orders), 3) {
		fmt.Println("--")
		for _, l := range page {
			fmt.Printf("%-5s %d %3d\n", l.dish, l.sold, l.took)
		}
	}
}
