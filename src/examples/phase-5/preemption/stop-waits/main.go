//example:run
//example:control phase-5/preemption/stop-waits-off

// One goroutine computes without a call, another one asks for a collection,
// which has to stop both.
package main

import (
	"fmt"
	"runtime"
	"sync/atomic"
)

func main() {
	runtime.GOMAXPROCS(2)
	var begun, ended atomic.Bool
	go func() {
		begun.Store(true)
		for range 500_000_000 { // a fraction of a second
		}
		ended.Store(true)
	}()
	for !begun.Load() {
	}
	runtime.GC()
	fmt.Println("the collection waited for the loop:", ended.Load())
}
