//example:since 1.23

package main

import (
	"fmt"
	"iter"
	"slices"
)

// below gives the prices under a limit, one at a time.
func below(prices []int, limit int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for _, p := range prices {
			if p < limit && !yield(p) {
				return
			}
		}
	}
}

func main() {
	prices := []int{450, 285, 120, 90}
	for p := range below(prices, 300) {
		fmt.Println(p)
		if p < 200 {
			break
		}
	}
	fmt.Println(slices.Collect(below(prices, 300)))
	fmt.Printf("%T\n", below)
}
