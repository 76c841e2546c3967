//example:race

package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func main() {
	// region use

	var wg sync.WaitGroup
	var hits atomic.Int64
	for range 4 {
		wg.Go(func() {
			for range 1_000_000 {
				hits.Add(1)
			}
		})
	}
	wg.Wait()
	fmt.Println("counted", hits.Load(), "of 4000000")

	// endregion
}
