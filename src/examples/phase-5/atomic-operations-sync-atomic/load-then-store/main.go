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

	// Two customers withdraw 80. Each step is atomic, the sequence is not.
	// The barrier forces the order that bad luck brings in production:
	// both look before either acts.
	var bothLooked, done sync.WaitGroup
	bothLooked.Add(2)
	for range 2 {
		done.Go(func() {
			seen := balance.Load()
			bothLooked.Done()
			bothLooked.Wait()
			if seen >= 80 {
				balance.Store(seen - 80)
				fmt.Println("paid out 80")
			}
		})
	}
	done.Wait()
	fmt.Println("160 paid from 100, balance", balance.Load())

	// CompareAndSwap looks again and acts in one step: the second fails.
	balance.Store(100)
	first, second := balance.Load(), balance.Load()
	fmt.Println("first: ", balance.CompareAndSwap(first, first-80))
	fmt.Println("second:", balance.CompareAndSwap(second, second-80))
}
