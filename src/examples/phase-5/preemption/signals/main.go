//example:varies
//example:control phase-5/preemption/signals-off

//go:build unix

// Counts the signals that reach a program whose two loops compete for one P.
package main

import (
	"fmt"
	"os"
	"os/signal"
	"runtime"
	"sync"
	"syscall"
)

func main() {
	urgent := make(chan os.Signal, 1000)
	signal.Notify(urgent, syscall.SIGURG)
	runtime.GOMAXPROCS(1)

	var loops sync.WaitGroup
	for range 2 {
		loops.Go(func() {
			for range 500_000_000 {
			}
		})
	}
	loops.Wait()
	fmt.Println("SIGURG received:", len(urgent) > 0, "times:", len(urgent))
}
