// Does a sleeper wake up while another goroutine computes on the only P?
package main

import (
	"fmt"
	"runtime"
	"sync/atomic"
	"time"
)

func main() {
	runtime.GOMAXPROCS(1)
	var loopEnded atomic.Bool

	go func() {
		for range 500_000_000 { // a fraction of a second without any call
		}
		loopEnded.Store(true) // compiled to one instruction, not to a call
	}()

	time.Sleep(time.Millisecond) // from now on the loop has the P
	fmt.Println("the loop ended before main woke:", loopEnded.Load())
}
