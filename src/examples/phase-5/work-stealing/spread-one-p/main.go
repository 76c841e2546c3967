//example:run
//example:varies
//example:env GODEBUG=asyncpreemptoff=1

// The same with one P: there is nobody who could steal, and the tasks run one
// after the other. (With asyncpreemptoff=1 no task is interrupted in the
// middle.)
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
	runtime.GOMAXPROCS(1)
	var wg sync.WaitGroup
	for range 200 {
		wg.Go(task)
	}
	wg.Wait()
	fmt.Println("tasks at the same moment:", most.Load())
}
