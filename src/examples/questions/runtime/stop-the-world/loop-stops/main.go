//example:control questions/runtime/stop-the-world/loop-delays

// A goroutine is in a loop without calls when main stops the world. Does main
// have to wait until the loop has ended?
package main

import (
	"fmt"
	"runtime"
	"sync/atomic"
)

func main() {
	runtime.GOMAXPROCS(2)
	var started, ended atomic.Bool
	go func() {
		started.Store(true)
		for range 1_000_000_000 { // some 0.3 s
		}
		ended.Store(true)
	}()
	for !started.Load() {
	}

	var stats runtime.MemStats
	runtime.ReadMemStats(&stats) // stops the world
	fmt.Println("the world was stopped after the loop:", ended.Load())
}
