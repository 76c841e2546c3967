package main

import (
	"fmt"
	"slices"
)

func main() {
	// region unsorted
	prices := []int{50, 30, 40}
	fmt.Println(slices.BinarySearch(prices, 50))
	fmt.Println(slices.Index(prices, 50))
	fmt.Println(slices.Compact([]int{50, 30, 50, 50}))
	// endregion
}
