//example:nocompile

package main

type customerID int
type orderID int

func cancel(c customerID, o orderID) {}

func main() {
	var customer customerID = 7
	var order orderID = 1042
	cancel(order, customer)
	if customer == order {
		cancel(customer, order)
	}
}
