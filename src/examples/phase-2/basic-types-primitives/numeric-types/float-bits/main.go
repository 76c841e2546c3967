package main

import (
	"fmt"
	"math"
)

func main() {
	inf, nan := math.Inf(1), math.NaN()
	for _, f := range []float64{1, 0.1, -2.5, inf, nan, 5e-324} {
		b := math.Float64bits(f)
		sign, exponent, fraction := b>>63, b>>52&0x7FF, b&(1<<52-1)
		fmt.Printf("%6.3g  %b %4d %013x\n", f, sign, exponent, fraction)
	}
	fmt.Println(math.Nextafter(1, 2)-1, math.Nextafter(1e15, 2e15)-1e15)
}
