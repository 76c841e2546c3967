//example:since 1.23

package main

import (
	"fmt"
	"sync/atomic"
)

const (
	ready uint32 = 1 << iota
	draining
	degraded
)

func main() {
	var state atomic.Uint32

	// Or sets bits, And keeps bits. Both return the value before.
	fmt.Printf("set ready:      before %03b\n", state.Or(ready))
	fmt.Printf("set degraded:   before %03b\n", state.Or(degraded))
	before := state.And(^degraded)
	fmt.Printf("clear degraded: before %03b\n", before)
	fmt.Printf("now:            %03b\n", state.Load())

	// The old value says who changed the bit: only one caller finds it unset.
	first := state.Or(draining)&draining == 0
	second := state.Or(draining)&draining == 0
	fmt.Println("starts the drain:", first, second)
}
