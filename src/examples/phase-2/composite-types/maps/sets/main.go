package main

import (
	"fmt"
	"maps"
	"slices"
)

func main() {
	open := map[string]bool{"mon": true, "tue": true}
	fmt.Println("bool:   ", open["mon"], open["sun"])
	open["mon"] = false
	fmt.Println("bool:   ", open["mon"], len(open))

	busy := map[string]struct{}{"tue": {}, "fri": {}}
	busy["sat"] = struct{}{}
	_, ok := busy["sat"]
	fmt.Println("struct: ", ok, len(busy))

	union := maps.Clone(busy)
	for day := range open {
		union[day] = struct{}{}
	}
	both := map[string]struct{}{}
	for day := range open {
		if _, ok := busy[day]; ok {
			both[day] = struct{}{}
		}
	}
	fmt.Println("union:  ", slices.Sorted(maps.Keys(union)))
	fmt.Println("both:   ", slices.Sorted(maps.Keys(both)))
}
