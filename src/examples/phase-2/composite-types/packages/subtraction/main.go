package main

import (
	"fmt"
	"slices"
)

func main() {
	prices := []uint32{40, 30, 50}
	slices.SortFunc(prices, func(a, b uint32) int {
		return int(a - b)
	})
	fmt.Println(prices)
}
