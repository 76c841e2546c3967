package main

import (
	"fmt"
	"math"
)

// near reports whether a and b differ by less than one part in a billion.
func near(a, b float64) bool {
	return a == b || math.Abs(a-b) < 1e-9*max(math.Abs(a), math.Abs(b))
}

func main() {
	tenth, fifth := 0.1, 0.2
	sum := tenth + fifth
	fmt.Println(sum, sum == 0.3, near(sum, 0.3))

	// A fixed tolerance fits one size of numbers.
	far, mass := 1e12+0.001, 9.1e-31
	fmt.Println(math.Abs(far-1e12) < 1e-9, near(far, 1e12))
	fmt.Println(math.Abs(mass-1e-40) < 1e-9, near(mass, 1e-40))
	fmt.Println(near(1e-17, 0), near(math.NaN(), math.NaN()))
	inf := math.Inf(1)
	fmt.Println(near(inf, inf), near(inf, 1))
}
