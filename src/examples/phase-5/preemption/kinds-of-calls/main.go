//example:run
//example:env GODEBUG=asyncpreemptoff=1

// Without the signal: which calls in a loop let a sleeper wake in time?
package main

import (
	"fmt"
	"runtime"
	"sync/atomic"
	"time"
)

var sum int

func inlined(i int) { sum += i }

//go:noinline
func callsNothing(i int) { sum += i }

//go:noinline
func callsAnother(i int) { callsNothing(i) }

// isLate reports whether main wakes only when the loop has ended.
func isLate(loop func()) bool {
	var ended atomic.Bool
	go func() {
		loop()
		ended.Store(true)
	}()
	time.Sleep(time.Millisecond) // from now on the loop has the only P
	late := ended.Load()
	for !ended.Load() {
		time.Sleep(time.Millisecond)
	}
	return late
}

func main() {
	runtime.GOMAXPROCS(1)
	fmt.Println(
		isLate(func() {
			for i := range 300_000_000 {
				inlined(i)
			}
		}),
		isLate(func() {
			for i := range 200_000_000 {
				callsNothing(i)
			}
		}),
		isLate(func() {
			for i := range 100_000_000 {
				callsAnother(i)
			}
		}))
}
