package main

import (
	"fmt"
	"math"
	"slices"
)

func main() {
	zero, one := 0.0, 1.0
	inf, nan := one/zero, zero/zero
	minus := -zero

	fmt.Println(inf, -one/zero, math.IsInf(inf, 1), inf+1 == inf)
	fmt.Println(nan, inf-inf, math.Sqrt(-1), nan == nan, math.IsNaN(nan))
	fmt.Println(minus, minus == zero, 1/minus)
	fmt.Println(math.Signbit(minus), math.Signbit(-0.0))
	largest := math.MaxFloat64
	fmt.Println(largest*2, float32(largest))
	least := math.SmallestNonzeroFloat64
	fmt.Println(least, least/2)

	loads := []float64{2, nan, 1}
	fmt.Println(slices.Index(loads, nan), slices.Max(loads))
	slices.Sort(loads)
	fmt.Println(loads)

	seen := map[float64]int{}
	seen[nan]++
	seen[nan]++
	delete(seen, nan)
	fmt.Println(len(seen), seen[nan])
}
