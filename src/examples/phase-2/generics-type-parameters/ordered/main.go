package main

import (
	"cmp"
	"fmt"
	"math"
)

func cheapest[T cmp.Ordered](prices ...T) T {
	best := prices[0]
	for _, p := range prices {
		if p < best {
			best = p
		}
	}
	return best
}

func main() {
	nan := math.NaN()
	fmt.Println(cheapest(nan, 4.5, 2.9), cheapest(4.5, nan, 2.9))
	fmt.Println(min(4.5, nan, 2.9), cmp.Compare(nan, 4.5))
}
