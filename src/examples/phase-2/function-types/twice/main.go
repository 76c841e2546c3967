package main

import "fmt"

func countBelow(prices []int, limit int) int {
	n := 0
	for _, p := range prices {
		if p < limit {
			n++
		}
	}
	return n
}

func countEven(prices []int) int {
	n := 0
	for _, p := range prices {
		if p%2 == 0 {
			n++
		}
	}
	return n
}

func main() {
	prices := []int{450, 285, 120}
	fmt.Println(countBelow(prices, 300), countEven(prices))
}
