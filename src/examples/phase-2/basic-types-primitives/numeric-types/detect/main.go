package main

import (
	"fmt"
	"math"
	"math/bits"
)

// Each returns the result, and whether it is the true one.

func add(a, b int) (int, bool) {
	sum := a + b
	return sum, (sum > a) == (b > 0)
}

func sub(a, b int) (int, bool) {
	diff := a - b
	return diff, (diff < a) == (b > 0)
}

func mul(a, b int) (int, bool) {
	product := a * b
	if a == -1 {
		return product, b != math.MinInt
	}
	return product, a == 0 || product/a == b
}

func mulUnsigned(a, b uint64) (uint64, bool) {
	high, low := bits.Mul64(a, b)
	return low, high == 0
}

func main() {
	fmt.Println(add(math.MaxInt, 1))
	fmt.Println(sub(math.MinInt, 1))
	fmt.Println(mul(1<<32, 1<<31))
	fmt.Println(mul(-1, math.MinInt))
	fmt.Println(mulUnsigned(1<<32, 1<<32))
	fmt.Println(mul(-3, 7))
}
