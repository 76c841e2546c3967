//example:run
//example:race

package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func main() {
	var balance atomic.Int64
	balance.Store(100)

	// Both customers look before either pays. The barrier brings this
	// order about every time; without it, a bad day does.
	var looked, paid sync.WaitGroup
	looked.Add(2)
	for range 2 {
		paid.Go(func() {
			enough := balance.Load() >= 80 // atomic
			looked.Done()
			looked.Wait()
			if enough {
				balance.Add(-80) // atomic, too, but the check is stale
			}
		})
	}
	paid.Wait()
	fmt.Println("balance:", balance.Load())

	// The cure makes check and change one step.
	balance.Store(100)
	for range 2 {
		paid.Go(func() { withdraw(&balance, 80) })
	}
	paid.Wait()
	fmt.Println("balance:", balance.Load())
}

// withdraw takes n from balance if there is enough, in one atomic step.
func withdraw(balance *atomic.Int64, n int64) bool {
	for {
		old := balance.Load()
		if old < n {
			return false
		}
		if balance.CompareAndSwap(old, old-n) {
			return true
		}
	}
}
