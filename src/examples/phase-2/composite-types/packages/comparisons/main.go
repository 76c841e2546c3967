// How many comparisons it takes: 1,000 numbers in a fixed random order.
package main

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"slices"
)

var count int

func compare(a, b int) int {
	count++
	return cmp.Compare(a, b)
}

func report(what string) {
	fmt.Printf("%-18s %6d\n", what, count)
	count = 0
}

func main() {
	random := rand.New(rand.NewPCG(1, 2)).Perm(1000)
	// region counted
	s := slices.Clone(random)
	slices.SortFunc(s, compare)
	report("SortFunc")
	slices.SortFunc(s, compare)
	report("… sorted already")
	slices.Reverse(s)
	slices.SortFunc(s, compare)
	report("… in reverse")
	slices.SortStableFunc(slices.Clone(random), compare)
	report("SortStableFunc")
	at, _ := slices.BinarySearchFunc(s, 700, compare)
	report("BinarySearchFunc")
	last := slices.IndexFunc(s, func(n int) bool {
		return compare(n, 700) == 0
	})
	report("IndexFunc")
	// endregion
	fmt.Println(at, last)
}
