//example:run
//example:race
//example:control phase-5/race-detector/counter-race

package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

const workers, rounds = 4, 1000

// region mutex

// withMutex lets one goroutine at a time into the increment.
func withMutex() int {
	var (
		mu     sync.Mutex
		visits int
		wg     sync.WaitGroup
	)
	for range workers {
		wg.Go(func() {
			for range rounds {
				mu.Lock()
				visits++
				mu.Unlock()
			}
		})
	}
	wg.Wait()
	return visits
}

// endregion

// region atomic

// withAtomic makes the increment one indivisible step of the processor.
func withAtomic() int {
	var visits atomic.Int64
	var wg sync.WaitGroup
	for range workers {
		wg.Go(func() {
			for range rounds {
				visits.Add(1)
			}
		})
	}
	wg.Wait()
	return int(visits.Load())
}

// endregion

// region channel

// withChannel shares nothing: each worker counts for itself and sends one
// subtotal, and only this goroutine adds them up.
func withChannel() int {
	subtotals := make(chan int)
	for range workers {
		go func() {
			own := 0
			for range rounds {
				own++
			}
			subtotals <- own
		}()
	}
	visits := 0
	for range workers {
		visits += <-subtotals
	}
	return visits
}

// endregion

func main() {
	fmt.Println("mutex  ", withMutex())
	fmt.Println("atomic ", withAtomic())
	fmt.Println("channel", withChannel())
}
