//example:varies

// Two goroutines answer each other without ever waiting: each turns in a
// loop until the other has moved. How often do they get an answer?
package main

import (
	"fmt"
	"runtime"
	"sync"
	"sync/atomic"
	"time"
)

// region spin

// exchanges counts how often the ball changes sides in a tenth of a second.
func exchanges(procs int) int64 {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(procs))
	var ball atomic.Int64 // even: on the left side; odd: on the right
	var over atomic.Bool
	var wg sync.WaitGroup
	for side := range int64(2) {
		wg.Go(func() {
			for !over.Load() {
				if n := ball.Load(); n%2 == side {
					ball.Store(n + 1)
				}
			}
		})
	}
	time.Sleep(100 * time.Millisecond)
	over.Store(true)
	wg.Wait()
	return ball.Load()
}

// endregion

func main() {
	for _, procs := range []int{1, 2} {
		var most int64 // of ten rounds: the one least disturbed by others
		for range 10 {
			most = max(most, exchanges(procs))
		}
		fmt.Printf("GOMAXPROCS=%d: %d exchanges\n", procs, most)
	}
}
