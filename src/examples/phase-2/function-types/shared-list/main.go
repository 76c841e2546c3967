package main

import "fmt"

func sale(prices ...int) {
	prices[0] = 0
	prices = append(prices, 99)
}

func main() {
	list := []int{450, 280}
	sale(list...)
	first := 120
	sale(first)
	fmt.Println(list, first)
}
