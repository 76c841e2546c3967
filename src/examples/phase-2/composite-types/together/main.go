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
	// region together
	menu := []dish{{"tea", 30}, {"soup", 50}, {"cake", 40}}

	slices.SortFunc(menu, func(a, b dish) int {
		return cmp.Compare(a.name, b.name)
	})
	for _, d := range menu {
		fmt.Println(d.name, d.price)
	}
	// endregion
}
