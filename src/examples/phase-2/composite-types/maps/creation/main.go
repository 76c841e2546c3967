package main

import (
	"fmt"
	"maps"
	"slices"
)

func main() {
	var none map[string]int
	empty := map[string]int{}
	made := make(map[string]int)
	hinted := make(map[string]int, 100)
	filled := map[string]int{"jan": 31, "feb": 28}
	collected := maps.Collect(slices.All([]string{"mon", "tue"}))

	fmt.Println(none == nil, len(none), none["jan"], none)
	fmt.Println(empty == nil, made == nil, len(hinted))
	fmt.Println(filled, collected)

	type point struct{ x, y int }
	names := map[point]string{{0, 0}: "home", {3, 4}: "shop"}
	areas := map[string]*point{"home": {0, 0}}
	fmt.Println(names[point{3, 4}], areas["home"].y)
}
