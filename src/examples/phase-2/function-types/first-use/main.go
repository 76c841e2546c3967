package main

import "fmt"

func count(prices []int, wanted func(int) bool) int {
	n := 0
	for _, p := range prices {
		if wanted(p) {
			n++
		}
	}
	return n
}

func main() {
	prices, limit := []int{450, 285, 120}, 300
	fmt.Println(count(prices, func(p int) bool { return p < limit }))
}
