package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

type dish struct {
	name  string
	price int
}

func main() {
	// region search
	names := []string{"soup", "tea", "bread", "tea"}
	withT := func(name string) bool { return strings.HasPrefix(name, "t") }
	fmt.Println(slices.Contains(names, "tea"),
		slices.ContainsFunc(names, withT))
	fmt.Println(slices.Index(names, "tea"), slices.Index(names, "pie"),
		slices.IndexFunc(names, withT))
	fmt.Println(slices.Min(names), slices.Max(names))

	menu := []dish{{"tea", 30}, {"cake", 40}, {"soup", 50}} // by price
	byPrice := func(a, b dish) int {
		return cmp.Compare(a.price, b.price)
	}
	fmt.Println(slices.MinFunc(menu, byPrice),
		slices.MaxFunc(menu, byPrice))

	fmt.Println(slices.BinarySearch([]int{30, 40, 50}, 40))
	fmt.Println(slices.BinarySearch([]int{30, 40, 50}, 45))
	costs := func(d dish, price int) int {
		return cmp.Compare(d.price, price)
	}
	fmt.Println(slices.BinarySearchFunc(menu, 50, costs))
	// endregion
}
