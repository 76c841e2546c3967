// What a size hint saves: allocations and bytes for 10,000 entries.
package main

import (
	"fmt"
	"runtime"
)

const entries = 10_000

var kept map[int]int // global, so that the map is on the heap

// region presize
func fill(hint int) {
	kept = make(map[int]int, hint)
	for i := range entries {
		kept[i] = i
	}
}

func main() {
	for _, hint := range []int{0, entries} {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		fill(hint)
		runtime.ReadMemStats(&after)
		fmt.Printf("hint %5d: %d allocations, %d KB\n", hint,
			after.Mallocs-before.Mallocs,
			(after.TotalAlloc-before.TotalAlloc)/1000)
	}
}

// endregion
