package main

import "fmt"

func cancel(customer, order int) {
	fmt.Println("customer", customer, "cancels order", order)
}

func main() {
	customer, order := 7, 1042
	cancel(order, customer)
}
