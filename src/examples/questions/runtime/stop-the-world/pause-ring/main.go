// Reading MemStats.PauseNs, a ring of 256 entries, in the right order.
package main

import (
	"fmt"
	"runtime"
	"slices"
)

func main() {
	for range 260 {
		runtime.GC()
	}
	var m runtime.MemStats
	runtime.ReadMemStats(&m) // stops the world itself

	// PauseEnd holds the times at which the pauses ended, at the same
	// index, so it proves an order right or wrong.
	var right, naive []uint64
	for back := range min(m.NumGC, uint32(len(m.PauseEnd))) {
		i := (m.NumGC - 1 - back) % uint32(len(m.PauseEnd))
		right = append(right, m.PauseEnd[i])
	}
	slices.Reverse(right)
	for i := range m.NumGC {
		naive = append(naive, m.PauseEnd[(i+255)%256])
	}

	fmt.Println(m.NumGC, "cycles, ring of", len(m.PauseNs))
	fmt.Println("back from the newest:",
		len(right), "in order:", slices.IsSorted(right))
	fmt.Println("from 0 up to NumGC:  ",
		len(naive), "in order:", slices.IsSorted(naive))
}
