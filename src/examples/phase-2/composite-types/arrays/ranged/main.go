package main

import "fmt"

func main() {
	// region ranged
	prices := [2]int{50, 30}
	for i, price := range prices { // a copy of the array
		prices[1] = 99
		fmt.Print(i, ":", price, " ")
	}

	prices = [2]int{50, 30}
	for i, price := range &prices {
		prices[1] = 99
		fmt.Print(i, ":", price, " ")
	}

	prices = [2]int{50, 30}
	for i, price := range prices[:] {
		prices[1] = 99
		fmt.Print(i, ":", price, " ")
	}
	fmt.Println()
	// endregion
}
