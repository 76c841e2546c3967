package main

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
)

func main() {
	votes := map[string]int{"pizza": 4, "soup": 9, "curry": 4}

	fmt.Println(votes)
	for _, dish := range slices.Sorted(maps.Keys(votes)) {
		fmt.Print(dish, " ", votes[dish], "; ")
	}
	fmt.Println()

	dishes := slices.SortedFunc(maps.Keys(votes), func(a, b string) int {
		return cmp.Or(
			-cmp.Compare(votes[a], votes[b]), // most votes first
			cmp.Compare(a, b),
		)
	})
	fmt.Println(dishes)
}
