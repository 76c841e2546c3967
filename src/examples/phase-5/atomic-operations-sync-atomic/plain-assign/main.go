//example:control phase-5/atomic-operations-sync-atomic/typed-copy

package main

import (
	"fmt"
	"sync/atomic"
)

type stats struct{ n atomic.Int64 }

// reset compiles, and go vet is silent: a plain write of the whole struct.
func (s *stats) reset() { *s = stats{} }

func main() {
	var s stats
	s.n.Add(3)
	s.reset()
	fmt.Println("after *s = stats{}:        ", s.n.Load())

	s.n.Add(3)
	s.n = atomic.Int64{} // the same for the field
	fmt.Println("after s.n = atomic.Int64{}:", s.n.Load())

	var v atomic.Value
	v.Store("a")
	w := v // go vet reports a copy of an Int64, but not this one
	w.Store("b")
	fmt.Println("original:", v.Load(), "copy:", w.Load())
}
