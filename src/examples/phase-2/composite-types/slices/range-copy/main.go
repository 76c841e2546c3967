package main

import "fmt"

type order struct {
	dish string
	paid bool
}

func main() {
	// region pay
	orders := []order{{dish: "soup"}, {dish: "tea"}}
	for _, o := range orders {
		o.paid = true
	}
	fmt.Println(orders)

	for i := range orders {
		orders[i].paid = true
	}
	fmt.Println(orders)
	// endregion
}
