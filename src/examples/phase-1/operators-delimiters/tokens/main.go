package main

import "fmt"

type number interface{ ~int | ~float64 } // ~: every type made of it

func sum[T number](values ...T) T { // ...: any number of arguments
	var total T
	for _, value := range values {
		total += value
	}
	return total
}

type cents int

func main() {
	prices := [...]cents{250, 120, 30} // ...: count them for me
	fmt.Println(len(prices), sum(prices[:]...))
	fmt.Println(sum(1, 2), sum(0.5, 0.25))
}
