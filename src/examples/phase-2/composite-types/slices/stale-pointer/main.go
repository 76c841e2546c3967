package main

import "fmt"

type order struct {
	dish string
	paid bool
}

func main() {
	// region stale
	orders := []order{{dish: "soup"}}
	soup := &orders[0]
	orders = append(orders, order{dish: "tea"}) // a new array
	soup.paid = true
	fmt.Println(*soup, orders)
	// endregion
}
