package main

import "fmt"

func total(tip int, prices ...int) int {
	fmt.Printf("%T of %d, nil: %v\n", prices, len(prices), prices == nil)
	sum := tip
	for _, p := range prices {
		sum += p
	}
	return sum
}

func main() {
	fmt.Println(total(50))
	fmt.Println(total(50, 450, 280))
	list := []int{450, 280, 120}
	fmt.Println(total(50, list...))
}
