//example:race

package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

// region health

// health is what a server tells its dashboard and its load balancer.
type health struct {
	requests atomic.Int64
	failures atomic.Int64
	draining atomic.Bool
}

// begin counts a request and returns a number that no other one gets.
func (h *health) begin() int64 { return h.requests.Add(1) }

func (h *health) fail() { h.failures.Add(1) }

func (h *health) ready() bool { return !h.draining.Load() }

// drain reports whether this call is the one that started it.
func (h *health) drain() bool {
	return h.draining.CompareAndSwap(false, true)
}

// endregion

func main() {
	var h health
	var numbers [101]atomic.Int32
	var started atomic.Int32

	var wg sync.WaitGroup
	for range 100 {
		wg.Go(func() {
			n := h.begin()
			if numbers[n].Add(1) > 1 {
				panic("a number was given out twice")
			}
			if n%10 == 0 {
				h.fail()
			}
			if h.drain() {
				started.Add(1)
			}
		})
	}
	wg.Wait()
	fmt.Println("requests:", h.requests.Load())
	fmt.Println("failures:", h.failures.Load())
	fmt.Println("ready:", h.ready(), "drains started:", started.Load())
}
