package main

import (
	"cmp"
	"fmt"
)

func warmest[T cmp.Ordered](readings []T) T {
	var best T
	for _, r := range readings {
		if r > best {
			best = r
		}
	}
	return best
}

func main() {
	fmt.Println(warmest([]int{12, 4, 19}))
	fmt.Println(warmest([]float64{-4.5, -2.0, -9.5}))
}
