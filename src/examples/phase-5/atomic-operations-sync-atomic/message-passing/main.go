//example:race
//example:control phase-5/atomic-operations-sync-atomic/message-passing-plain

package main

import (
	"fmt"
	"runtime"
	"sync/atomic"
)

func main() {
	var message string // plain memory
	var ready atomic.Bool

	go func() {
		message = "hello"
		ready.Store(true) // everything above becomes visible with it
	}()

	for !ready.Load() {
		runtime.Gosched()
	}
	fmt.Println("message:", message)
}
