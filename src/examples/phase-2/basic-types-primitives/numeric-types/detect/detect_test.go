package main

import (
	"math"
	"math/big"
	"testing"
)

func TestAgainstBigNumbers(t *testing.T) {
	edges := []int{
		math.MinInt, math.MinInt + 1, math.MinInt / 2, -1 << 32,
		-2, -1, 0, 1, 2, 3, 1 << 31, 1 << 32,
		math.MaxInt / 2, math.MaxInt - 1, math.MaxInt,
	}
	checks := []struct {
		name  string
		ours  func(a, b int) (int, bool)
		exact func(z, a, b *big.Int) *big.Int
	}{
		{"add", add, (*big.Int).Add},
		{"sub", sub, (*big.Int).Sub},
		{"mul", mul, (*big.Int).Mul},
	}
	for _, c := range checks {
		for _, a := range edges {
			for _, b := range edges {
				_, ok := c.ours(a, b)
				x, y := big.NewInt(int64(a)), big.NewInt(int64(b))
				exact := c.exact(new(big.Int), x, y)
				if ok != exact.IsInt64() {
					t.Errorf("%s(%d, %d) says %t", c.name, a, b, ok)
				}
			}
		}
	}
}
