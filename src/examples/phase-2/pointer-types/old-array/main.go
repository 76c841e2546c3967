package main

import "fmt"

type order struct {
	id   string
	paid bool
}

func main() {
	orders := []order{{id: "A-17"}, {id: "A-18"}}
	first := &orders[0]
	orders = append(orders, order{id: "A-19"})
	first.paid = true
	fmt.Println(orders[0])
}
