//example:varies

// Of eight goroutines that compute and eight that wait: how many are at it at
// the same moment, with 1, 2 and 4 Ps?
package main

import (
	"fmt"
	"runtime"
	"sync"
	"sync/atomic"
	"time"
)

// compute keeps its P for 5 ms, less than a time slice.
func compute() {
	for start := time.Now(); time.Since(start) < 5*time.Millisecond; {
	}
}

func wait() { time.Sleep(50 * time.Millisecond) }

// atOnce returns how many of eight goroutines were inside task at most.
func atOnce(task func()) (most int32) {
	var inside atomic.Int32
	var mu sync.Mutex
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			n := inside.Add(1)
			task()
			inside.Add(-1)

			mu.Lock()
			most = max(most, n)
			mu.Unlock()
		})
	}
	wg.Wait()
	return most
}

func main() {
	for _, procs := range []int{1, 2, 4} {
		runtime.GOMAXPROCS(procs)
		fmt.Println("Ps:", procs, " computing:", atOnce(compute),
			" waiting:", atOnce(wait))
	}
}
