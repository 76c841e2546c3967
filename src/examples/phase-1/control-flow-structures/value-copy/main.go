package main

import "fmt"

func main() {
	prices := []int{10, 20, 30}

	for _, price := range prices {
		price *= 2 // changes the copy
	}
	fmt.Println(prices)

	for i := range prices {
		prices[i] *= 2 // changes the element
	}
	fmt.Println(prices)
}
