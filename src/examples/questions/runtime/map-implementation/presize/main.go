//example:varies

// What a size hint saves: allocations, bytes and time for 10,000 entries.
package main

import (
	"fmt"
	"runtime"
	"time"
)

const entries = 10_000

// region presize
func fill(hint int) {
	m := make(map[int]int, hint)
	for i := range entries {
		m[i] = i
	}
}

func main() {
	const runs = 200
	for _, hint := range []int{0, entries} {
		fill(hint) // warm up
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		start := time.Now()
		for range runs {
			fill(hint)
		}
		took := time.Since(start) / runs
		runtime.ReadMemStats(&after)
		fmt.Printf("hint %5d: %3d µs, %2d allocs, %3d KB\n",
			hint, took.Microseconds(),
			(after.Mallocs-before.Mallocs)/runs,
			(after.TotalAlloc-before.TotalAlloc)/runs/1000)
	}
}

// endregion
