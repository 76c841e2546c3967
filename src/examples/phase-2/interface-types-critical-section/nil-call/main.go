//example:panics

package main

type shipment interface{ cost() int }

func main() {
	var s shipment
	println(s == nil)
	s.cost()
}
