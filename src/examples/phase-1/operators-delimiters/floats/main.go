package main

import (
	"fmt"
	"math"
)

func main() {
	a, b := 0.1, 0.2
	fmt.Println("0.1+0.2 == 0.3 :", a+b == 0.3, a+b)
	fmt.Println("close enough   :", math.Abs(a+b-0.3) <= 1e-9)

	nan := math.NaN()
	fmt.Println("NaN == NaN     :", nan == nan)
	fmt.Println("NaN < 1, >= 1  :", nan < 1, nan >= 1)
	fmt.Println("IsNaN          :", math.IsNaN(nan))

	pair := [2]float64{1, nan}
	fmt.Println("array of NaN   :", pair == pair)

	zero := 0.0
	minusZero := math.Copysign(0, -1)
	fmt.Println("0 == -0        :", zero == minusZero, 1/zero, 1/minusZero)
}
