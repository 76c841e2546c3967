package main

import "fmt"

func main() {
	// region use
	var orders []string // no orders yet
	orders = append(orders, "soup", "tea")
	orders = append(orders, "bread")
	orders[1] = "coffee"
	fmt.Println(len(orders), orders)

	for i, dish := range orders[1:] {
		fmt.Println(i, dish)
	}
	// endregion
}
