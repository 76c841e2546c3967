//example:env GODEBUG=asyncpreemptoff=1

// The same with asynchronous preemption switched off. Does main get a turn
// before the loop has ended?
package main

import (
	"fmt"
	"runtime"
	"sync/atomic"
)

func main() {
	runtime.GOMAXPROCS(1)
	var ended atomic.Bool
	go func() {
		for range 1_000_000_000 { // some 0.3 s
		}
		ended.Store(true)
	}()
	runtime.Gosched() // now the loop has the P
	fmt.Println("main is back, the loop has ended:", ended.Load())
}
