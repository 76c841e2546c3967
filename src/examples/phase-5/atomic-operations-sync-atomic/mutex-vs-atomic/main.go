//example:varies

package main

import (
	"fmt"
	"math"
	"sync"
	"sync/atomic"
	"time"
)

var (
	mu      sync.Mutex
	guarded int64
	counter atomic.Int64
)

func byMutex() {
	mu.Lock()
	guarded++
	mu.Unlock()
}

func byAtomic() { counter.Add(1) }

func main() {
	fmt.Printf("sync.Mutex, one goroutine:   %5.1f ns\n", cost(1, byMutex))
	fmt.Printf("atomic.Add, one goroutine:   %5.1f ns\n", cost(1, byAtomic))
	fmt.Printf("sync.Mutex, four goroutines: %5.1f ns\n", cost(4, byMutex))
	fmt.Printf("atomic.Add, four goroutines: %5.1f ns\n", cost(4, byAtomic))
}

// cost returns the nanoseconds that one count takes, best of several
// rounds: whatever else the machine does can only add to it.
func cost(goroutines int, count func()) float64 {
	const steps = 200_000
	best := math.Inf(1)
	for range 11 {
		start := time.Now()
		var wg sync.WaitGroup
		for range goroutines {
			wg.Go(func() {
				for range steps {
					count()
				}
			})
		}
		wg.Wait()
		elapsed := float64(time.Since(start).Nanoseconds())
		best = min(best, elapsed/float64(goroutines*steps))
	}
	return best
}
