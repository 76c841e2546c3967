package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

func main() {
	// region compare
	a, b := []string{"soup", "tea"}, []string{"Soup", "Tea"}
	fmt.Println(slices.Equal(a, b), slices.EqualFunc(a, b, strings.EqualFold))

	v1, v2 := []int{1, 9, 3}, []int{1, 10}
	fmt.Println(slices.Compare(v1, v2), slices.Compare(v1, v1[:2]))
	fmt.Println(slices.CompareFunc(v1, v2, func(x, y int) int {
		return cmp.Compare(y, x)
	}))

	fmt.Println(slices.IsSorted(v1), slices.IsSorted(v2))
	byLength := func(a, b string) int { return cmp.Compare(len(a), len(b)) }
	fmt.Println(slices.IsSortedFunc([]string{"tea", "soup"}, byLength))
	// endregion
}
