//example:varies

package main

import (
	"fmt"
	"math"
	"runtime"
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
	fmt.Printf("sync.Mutex, one goroutine:  %5.1f ns\n", cost(1, byMutex))
	fmt.Printf("atomic.Add, one goroutine:  %5.1f ns\n", cost(1, byAtomic))
	fmt.Printf("sync.Mutex, two goroutines: %5.1f ns\n", cost(2, byMutex))
	fmt.Printf("atomic.Add, two goroutines: %5.1f ns\n", cost(2, byAtomic))
}

// cost returns the nanoseconds for which one count keeps its goroutine busy.
// The goroutines of a round start together. It is the best of several rounds:
// whatever else the machine does can only add to it.
func cost(goroutines int32, count func()) float64 {
	const steps = 300_000
	best := math.Inf(1)
	for range 11 {
		var ready atomic.Int32
		var wg sync.WaitGroup
		start := time.Now()
		for range goroutines {
			wg.Go(func() {
				ready.Add(1)
				for ready.Load() < goroutines {
					runtime.Gosched()
				}
				for range steps {
					count()
				}
			})
		}
		wg.Wait()
		elapsed := float64(time.Since(start).Nanoseconds())
		best = min(best, elapsed/steps)
	}
	return best
}
