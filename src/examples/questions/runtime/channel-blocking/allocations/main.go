// What make(chan T, n) allocates.
package main

import (
	"fmt"
	"math"
	"runtime"
)

// cost returns the allocations and bytes of one call: the least of several
// tries, since the runtime may allocate something in between.
func cost(f func()) (objects, bytes uint64) {
	objects, bytes = math.MaxUint64, math.MaxUint64
	for range 20 {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		f()
		runtime.ReadMemStats(&after)
		objects = min(objects, after.Mallocs-before.Mallocs)
		bytes = min(bytes, after.TotalAlloc-before.TotalAlloc)
	}
	return objects, bytes
}

// Global variables, so that the channels are on the heap.
var (
	ints     chan int
	signals  chan struct{}
	pointers chan *int
)

func show(what string, f func()) {
	objects, bytes := cost(f)
	fmt.Printf("%-26s %d allocation(s), %3d bytes\n", what, objects, bytes)
}

func main() {
	// region show
	show("make(chan int)", func() { ints = make(chan int) })
	show("make(chan struct{}, 1000)",
		func() { signals = make(chan struct{}, 1000) })
	show("make(chan int, 3)", func() { ints = make(chan int, 3) })
	show("make(chan *int, 3)", func() { pointers = make(chan *int, 3) })
	// endregion
}
