//example:race

package main

import (
	"fmt"
	"runtime"
	"sync/atomic"
)

func main() {
	wrong := 0
	for range 1000 {
		var message string // plain memory
		var ready atomic.Bool

		go func() {
			message = "hello"
			ready.Store(true) // everything above becomes visible with it
		}()

		for !ready.Load() {
			runtime.Gosched()
		}
		if message != "hello" {
			wrong++
		}
	}
	fmt.Println("1000 runs, message missing in", wrong)
}
