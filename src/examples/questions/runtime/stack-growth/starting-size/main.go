// The collector measures the stacks it scans. Goroutines that take over the
// descriptor of an ended one then start with the average size, so that they
// need not grow (Go 1.19).
package main

import (
	"fmt"
	"runtime"
	"runtime/metrics"
	"sync"
)

// startingSize is the stack size that such a goroutine gets.
func startingSize() uint64 {
	s := []metrics.Sample{{Name: "/gc/stack/starting-size:bytes"}}
	metrics.Read(s)
	return s[0].Value.Uint64()
}

// handle needs 6 KB of stack while it waits.
func handle(ready *sync.WaitGroup, end chan struct{}) {
	var buf [6 << 10]byte
	ready.Done()
	<-end
	runtime.KeepAlive(buf)
}

func main() {
	fmt.Println("at the start:              ", startingSize())

	var ready, done sync.WaitGroup
	end := make(chan struct{})
	ready.Add(1000)
	for range 1000 {
		done.Go(func() { handle(&ready, end) })
	}
	ready.Wait()
	runtime.GC()
	fmt.Println("1,000 of them use 6 KB:    ", startingSize())

	close(end)
	done.Wait()
	runtime.GC()
	fmt.Println("after they ended:          ", startingSize())
}
