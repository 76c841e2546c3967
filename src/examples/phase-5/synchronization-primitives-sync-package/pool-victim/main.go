package main

import (
	"fmt"
	"runtime"
	"runtime/debug"
	"sync"
)

type scratch struct{ label string }

func main() {
	runtime.GOMAXPROCS(1)   // one P, so one local pool
	debug.SetGCPercent(-1)  // collections only where we ask for them
	pool := new(sync.Pool)  // no New: Get returns nil when empty
	for cycles := range 3 { // 0, 1 and 2 collections between Put and Get
		pool.Put(&scratch{"used before"})
		for range cycles {
			runtime.GC()
		}
		fmt.Printf("after %d collections: %v\n", cycles, pool.Get())
	}
}
