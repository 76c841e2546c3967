//example:race

package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

// stats needs no constructor: the zero value of each type is ready.
type stats struct {
	requests atomic.Int64
	draining atomic.Bool
}

func main() {
	var s stats

	var wg sync.WaitGroup
	for range 100 {
		wg.Go(func() { s.requests.Add(1) })
	}
	wg.Wait()
	fmt.Println("Load:", s.requests.Load())

	fmt.Println("Add returns the new value: ", s.requests.Add(5))
	fmt.Println("Swap returns the old value:", s.requests.Swap(0))
	s.requests.Store(7)

	// CompareAndSwap(old, new) stores new only where old still stands.
	fmt.Println("7 to 8:", s.requests.CompareAndSwap(7, 8))
	fmt.Println("7 to 9:", s.requests.CompareAndSwap(7, 9))

	// On a flag that makes exactly one winner.
	var winners atomic.Int32
	for range 100 {
		wg.Go(func() {
			if s.draining.CompareAndSwap(false, true) {
				winners.Add(1)
			}
		})
	}
	wg.Wait()
	fmt.Println("goroutines that started the drain:", winners.Load())
}
