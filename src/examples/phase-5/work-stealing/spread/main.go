//example:run
//example:varies
//example:env GODEBUG=asyncpreemptoff=1

// One goroutine creates all the tasks, so all of them enter the queue of one
// P. If two run at the same moment, a second P must have stolen some. (With
// GODEBUG=asyncpreemptoff=1 no task is interrupted in the middle.)
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
	for _, procs := range []int{1, 2} {
		runtime.GOMAXPROCS(procs)
		most.Store(0)
		var wg sync.WaitGroup
		for range 200 {
			wg.Go(task)
		}
		wg.Wait()
		fmt.Println("Ps:", procs, "tasks at the same moment:", most.Load())
	}
}
