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

// region calls
var sum int

func inlined(i int) { sum += i }

//go:noinline
func callsNothing(i int) { sum += i }

//go:noinline
func callsAnother(i int) { callsNothing(i) }

func main() {
	runtime.GOMAXPROCS(1)
	const n = 200_000_000
	first := isLate(func() {
		for i := range n {
			inlined(i)
		}
	})
	second := isLate(func() {
		for i := range n {
			callsNothing(i)
		}
	})
	third := isLate(func() {
		for i := range n {
			callsAnother(i)
		}
	})
	fmt.Println(first, second, third)
}

// endregion
