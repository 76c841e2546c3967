//example:varies

// What does a goroutine cost from the go statement to its end? Alone, with a
// WaitGroup, and with a channel of its own as many benchmarks have it.
package main

import (
	"fmt"
	"runtime"
	"sync"
	"testing"
	"time"
)

// region measured
func alone() {
	go func() {}()
	runtime.Gosched() // on one P it runs now, and ends
}

func withWaitGroup() {
	var wg sync.WaitGroup
	wg.Go(func() {})
	wg.Wait()
}

func withChannel() {
	done := make(chan struct{})
	go func() { done <- struct{}{} }()
	<-done
}

// endregion

func main() {
	runtime.GOMAXPROCS(1)
	measure("alone", alone)
	measure("WaitGroup", withWaitGroup)
	measure("channel", withChannel)
}

// measure prints the time of one call, in the best of many short batches:
// the one that other programs and the garbage collector did not disturb.
func measure(name string, f func()) {
	const batch = 1000
	best := time.Hour
	for range 300 {
		start := time.Now()
		for range batch {
			f()
		}
		best = min(best, time.Since(start))
	}
	fmt.Printf("%-10s %4d ns, %.0f allocations\n", name,
		best.Nanoseconds()/batch, testing.AllocsPerRun(batch, f))
}
