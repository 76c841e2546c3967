package main

import (
	"fmt"
	"slices"
)

func main() {
	// region room
	lunch, dinner := []string{"soup"}, []string{"stew", "cake"}
	both := slices.Concat(lunch, dinner, lunch)
	fmt.Println(both, slices.Repeat(dinner, 2))

	clone := slices.Clone(both)
	clone[0] = "salad"
	fmt.Println(both[0], clone[0])

	large := slices.Grow(lunch, 99)
	fmt.Println(len(large), cap(large) >= 100)
	fmt.Println(cap(both[:1]) > 1, cap(slices.Clip(both[:1])))
	// endregion
}
