package main

import "fmt"

type customerID int
type orderID int

func cancel(c customerID, o orderID) {
	fmt.Printf("%T %v cancels %T %v\n", c, c, o, o)
}

func main() {
	var customer customerID = 7
	var order orderID = 1042
	cancel(customer, order)
}
