//example:varies

// Measures goroutines against threads with the testing package's benchmarks.
package main

import (
	"flag"
	"fmt"
	"math"
	"runtime"
	"testing"
)

// region measured
// create starts b.N goroutines one after another: each starts the next.
func create(b *testing.B) {
	done := make(chan struct{})
	var next func(left int)
	next = func(left int) {
		if left == 0 {
			close(done)
			return
		}
		go next(left - 1)
	}
	go next(b.N)
	<-done
}

// createThread costs a thread in every round: a goroutine that ends while it
// is locked to its thread takes the thread with it.
func createThread(b *testing.B) {
	done := make(chan struct{}, 1)
	for b.Loop() {
		go func() {
			runtime.LockOSThread()
			done <- struct{}{}
		}()
		<-done // the thread ends soon after
	}
}

// pingPong passes a token to a partner and back: two switches per round.
func pingPong(b *testing.B, lock func()) {
	ping, pong := make(chan struct{}), make(chan struct{})
	go func() {
		lock()
		for range ping {
			pong <- struct{}{}
		}
	}()
	for b.Loop() {
		ping <- struct{}{}
		<-pong
	}
	close(ping)
}

// endregion

// yield goes through the scheduler, which finds only the same goroutine.
func yield(b *testing.B) {
	for b.Loop() {
		runtime.Gosched()
	}
}

func main() {
	testing.Init()
	flag.Set("test.benchtime", "20ms")

	measure := func(name string, switches int, f func(b *testing.B)) {
		best := math.Inf(1) // of five: the one other programs disturbed least
		for range 5 {
			r := testing.Benchmark(f)
			ns := float64(r.T.Nanoseconds()) / float64(r.N*switches)
			best = min(best, ns)
		}
		fmt.Printf("%-36s %7.0f ns\n", name, best)
	}
	fmt.Println(runtime.Version(), runtime.GOOS, runtime.GOARCH)

	runtime.GOMAXPROCS(1)
	measure("create and run a goroutine", 1, create)
	measure("yield with Gosched", 1, yield)
	measure("switch goroutines over a channel", 2, func(b *testing.B) {
		pingPong(b, func() {})
	})
	measure("create and run a thread", 1, createThread)
	measure("switch threads over a channel", 2, func(b *testing.B) {
		pingPong(b, runtime.LockOSThread)
	})
}
