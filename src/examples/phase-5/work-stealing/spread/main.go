//example:run
//example:varies
//example:control phase-5/work-stealing/spread-one-p
//example:env GODEBUG=asyncpreemptoff=1

// One goroutine creates all 200 tasks, fewer than the queue of its P holds.
// If two run at the same moment, the other P must have stolen some. (With
// asyncpreemptoff=1 no task is interrupted in the middle.)
package main

import (
	"fmt"
	"runtime"
	"sync"
	"sync/atomic"
)

var running, most atomic.Int32

// task uses the CPU and notes how many tasks run at the same time.
func task() {
	now := running.Add(1)
	for seen := most.Load(); now > seen; seen = most.Load() {
		most.CompareAndSwap(seen, now)
	}
	for range 300_000 {
	}
	running.Add(-1)
}

func main() {
	runtime.GOMAXPROCS(2)
	var wg sync.WaitGroup
	for range 200 {
		wg.Go(task)
	}
	wg.Wait()
	fmt.Println("tasks at the same moment:", most.Load())
}
