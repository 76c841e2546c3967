// The order of range over a map differs from loop to loop, not only from run
// to run.
package main

import (
	"fmt"
	"maps"
	"slices"
)

func main() {
	m := map[string]int{"a": 1, "b": 2, "c": 3}

	first := make(map[string]bool)
	for range 200 {
		for k := range m {
			first[k] = true
			break
		}
	}
	fmt.Println("keys that came first:", len(first), "of", len(m))

	// The order to rely on is one you make.
	for _, k := range slices.Sorted(maps.Keys(m)) {
		fmt.Println(k, m[k])
	}
}
