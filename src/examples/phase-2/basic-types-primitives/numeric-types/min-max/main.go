package main

import (
	"fmt"
	"math"
)

func main() {
	free, wanted := 12, 20
	fmt.Println(min(free, wanted), max(0, free-wanted), min(3, 1, 2))
	fmt.Println(min("pear", "apple"), max(2, 2.5), min(2.5, float64(free)))

	nan, zero := math.NaN(), 0.0
	fmt.Println(min(1, nan), max(nan, math.Inf(1)), min(zero, -zero))
	fmt.Println(math.Max(nan, math.Inf(1)), math.Min(nan, 1))
}
