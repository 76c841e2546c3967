package main

import (
	"cmp"
	"fmt"
)

// region use

func cheapest[T cmp.Ordered](prices []T) T {
	best := prices[0]
	for _, p := range prices {
		if p < best {
			best = p
		}
	}
	return best
}

func main() {
	fmt.Println(cheapest([]int{450, 290, 1290}))
	fmt.Println(cheapest([]float64{4.5, 2.9, 12.9}))
	fmt.Println(cheapest([]string{"soup", "cake", "fish"}))
}

// endregion
