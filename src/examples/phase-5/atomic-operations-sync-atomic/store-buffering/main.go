//example:race

package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func main() {
	const rounds = 5000
	bothMissed := 0

	for range rounds {
		var x, y atomic.Int32
		var sawX, sawY int32
		var wg sync.WaitGroup
		wg.Go(func() {
			x.Store(1)
			sawY = y.Load()
		})
		wg.Go(func() {
			y.Store(1)
			sawX = x.Load()
		})
		wg.Wait()

		// In any one order of the four steps, a Store comes first, and the
		// other goroutine's Load comes after it.
		if sawX == 0 && sawY == 0 {
			bothMissed++
		}
	}
	fmt.Println("rounds in which both loads missed:", bothMissed)
}
