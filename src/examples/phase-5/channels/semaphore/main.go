//example:run
//example:race

package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func main() {
	const limit = 3
	slots := make(chan struct{}, limit) // how many may be inside

	var inside, peak atomic.Int32
	var wg sync.WaitGroup
	for range 20 {
		slots <- struct{}{} // acquire before go: waits if 3 are inside
		wg.Go(func() {
			defer func() { <-slots }() // release

			now := inside.Add(1)
			for old := peak.Load(); now > old; old = peak.Load() {
				if peak.CompareAndSwap(old, now) {
					break
				}
			}
			inside.Add(-1)
		})
	}
	wg.Wait()

	fmt.Println("never more than", limit, "inside:", peak.Load() <= limit)
}
