package main

import (
	"fmt"
	"math"
	"slices"
)

func main() {
	// region nan
	s := []float64{2, math.NaN(), 1}
	fmt.Println(slices.Contains(s, math.NaN()),
		slices.ContainsFunc(s, math.IsNaN), slices.Max(s))
	slices.Sort(s)
	fmt.Println(s)
	fmt.Println(slices.Equal(s, s), slices.Compare(s, s))
	// endregion
}
