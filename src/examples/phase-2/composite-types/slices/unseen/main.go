package main

import "fmt"

// region unseen

func addTea(orders []string) {
	orders[0] = "stew"
	orders = append(orders, "tea")
}

func withTea(orders []string) []string {
	return append(orders, "tea")
}

func main() {
	orders := []string{"soup", "bread"}
	addTea(orders)
	fmt.Println(orders)
	orders = withTea(orders)
	fmt.Println(orders)
}

// endregion
