// Which of three keys comes first in a loop over a map, counted in eighths,
// and the order one can rely on instead.
package main

import (
	"fmt"
	"maps"
	"math"
	"slices"
)

func main() {
	m := map[string]int{"a": 1, "b": 2, "c": 3}

	const loops = 200_000
	first := make(map[string]int)
	for range loops {
		for k := range m {
			first[k]++
			break
		}
	}
	for _, k := range slices.Sorted(maps.Keys(m)) {
		eighths := math.Round(8 * float64(first[k]) / loops)
		fmt.Printf("%s came first in %.0f of 8 loops\n", k, eighths)
	}

	fmt.Println(slices.Sorted(maps.Keys(m)), m)
}
