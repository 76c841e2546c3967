package main

import (
	"fmt"
	"maps"
	"slices"
)

func main() {
	a := map[string]int{"tea": 2, "rice": 1}
	b := map[string]int{"rice": 1, "tea": 2}
	fmt.Println(a == nil, maps.Equal(a, b))

	x := map[string][]int{"mon": {9, 10}}
	y := map[string][]int{"mon": {9, 10}}
	fmt.Println(maps.EqualFunc(x, y, slices.Equal[[]int]))

	var none map[string]int
	fmt.Println(maps.Equal(none, map[string]int{}))
}
