package main

import (
	"fmt"
	"slices"
)

func main() {
	// region loop
	orders := []string{"tea", "tea", "soup", "bread"}
	for i, order := range orders {
		if order == "tea" {
			orders = slices.Delete(orders, i, i+1)
		}
	}
	fmt.Println(orders)
	// endregion
}
