package main

import (
	"fmt"
	"maps"
	"slices"
)

func main() {
	// region use
	sold := map[string]int{"tea": 7, "soup": 2, "cake": 4}
	for _, dish := range slices.Sorted(maps.Keys(sold)) {
		fmt.Println(dish, sold[dish])
	}
	best := slices.Max(slices.Collect(maps.Values(sold)))
	fmt.Println("best:", best)
	// endregion
}
