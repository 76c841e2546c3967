package main

import (
	"fmt"
	"math"
)

func main() {
	best := math.NaN()
	for _, score := range []float64{7, 9, 8} {
		if score > best {
			best = score
		}
	}
	fmt.Println(best, best == best)
}
