//example:varies

package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

const orders = 20_000

// order has one flag for each worker, far enough apart in memory.
type order struct {
	claims [2]struct {
		plain  bool
		atomic atomic.Bool
		_      [126]byte
	}
	taken atomic.Bool
}

// both has two workers claim each order at the same moment, and counts the
// orders that two of them have won, and those that nobody has.
func both(way string, claim func(o *order, mine, other int) (won bool)) {
	all := make([]order, orders)
	var won [2][orders]bool
	var arrived atomic.Int32
	var workers sync.WaitGroup
	for me := range 2 {
		workers.Go(func() {
			for i := range int32(orders) {
				arrived.Add(1)
				for arrived.Load() < 2*(i+1) {
				}
				won[me][i] = claim(&all[i], me, 1-me)
			}
		})
	}
	workers.Wait()
	twice, never := 0, 0
	for i := range orders {
		if won[0][i] && won[1][i] {
			twice++
		} else if !won[0][i] && !won[1][i] {
			never++
		}
	}
	fmt.Printf("%-17s %5d twice, %5d never\n", way, twice, never)
}

// region claim
func main() {
	both("two plain flags:", func(o *order, mine, other int) bool {
		o.claims[mine].plain = true
		return !o.claims[other].plain
	})
	both("two atomic flags:", func(o *order, mine, other int) bool {
		o.claims[mine].atomic.Store(true)
		return !o.claims[other].atomic.Load()
	})
	both("one swap:", func(o *order, mine, other int) bool {
		return o.taken.CompareAndSwap(false, true)
	})
}

// endregion
