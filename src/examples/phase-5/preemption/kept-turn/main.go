//example:since 1.26

// Two Ps: on one, main stops the world; on the other a goroutine computes,
// and another one waits behind it. Who runs first when the world goes on?
package main

import (
	"fmt"
	"runtime"
	"sync/atomic"
)

func main() {
	runtime.GOMAXPROCS(2)
	kept := 0
	for range 40 {
		var steps atomic.Int64
		var over, nextRan atomic.Bool
		go func() {
			go nextRan.Store(true) // queued on this P
			for !over.Load() {
				steps.Add(1)
			}
		}()
		for steps.Load() == 0 {
		}
		var stats runtime.MemStats
		runtime.ReadMemStats(&stats) // stops the world
		before := steps.Load()
		for steps.Load() == before && !nextRan.Load() {
		}
		if !nextRan.Load() {
			kept++
		}
		over.Store(true)
		for !nextRan.Load() {
			runtime.Gosched()
		}
	}
	fmt.Println("kept its turn in ten of 40 rounds or more:", kept >= 10)
}
