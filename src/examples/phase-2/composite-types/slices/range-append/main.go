package main

import "fmt"

func main() {
	orders := []string{"soup", "tea"}
	for i, order := range orders {
		orders = append(orders, order+" again")
		orders[1] = "cake"
		fmt.Println(i, order)
	}
	fmt.Println(orders)
}
