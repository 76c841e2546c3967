package main

import (
	"fmt"
	"slices"
)

func main() {
	// region parallel
	dishes := []string{"tea", "soup", "cake"}
	prices := []int{30, 50, 40}

	slices.Sort(dishes)
	for i, dish := range dishes {
		fmt.Println(dish, prices[i])
	}
	// endregion
}
