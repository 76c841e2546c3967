//example:varies

// What does it cost to create and to switch goroutines, and threads?
package main

import (
	"fmt"
	"os"
	"runtime"
	"slices"
	"strings"
	"time"
)

// region measured

// create starts n goroutines, one after the other: each starts the next.
func create(n int) {
	done := make(chan struct{})
	var next func(left int)
	next = func(left int) {
		if left == 0 {
			close(done)
			return
		}
		go next(left - 1)
	}
	go next(n)
	<-done
}

// createThread costs a thread each time: a goroutine that ends while it is
// locked to its thread takes the thread with it.
func createThread(n int) {
	done := make(chan struct{}, 1)
	for range n {
		go func() {
			runtime.LockOSThread()
			done <- struct{}{}
		}()
		<-done // the thread ends soon after
	}
}

// pingPong passes a token to a partner and back: two switches each time.
func pingPong(n int, lock func()) {
	ping, pong := make(chan struct{}), make(chan struct{})
	go func() {
		lock()
		for range ping {
			pong <- struct{}{}
		}
	}()
	for range n {
		ping <- struct{}{}
		<-pong
	}
	close(ping)
}

// endregion

func main() {
	fmt.Println(machine())
	runtime.GOMAXPROCS(1)
	measure("create and run a goroutine", 5000, 1, create)
	measure("switch goroutines", 5000, 2, func(n int) {
		pingPong(n, func() {})
	})
	measure("create and run a thread", 100, 1, createThread)
	measure("switch threads", 1000, 2, func(n int) {
		pingPong(n, runtime.LockOSThread)
	})
}

// measure prints the median of 51 rounds, and between what four in five lie.
func measure(name string, n, switches int, f func(n int)) {
	f(n) // so that no round begins cold
	var ns []int64
	for range 51 {
		start := time.Now()
		f(n)
		ns = append(ns, time.Since(start).Nanoseconds()/int64(n*switches))
	}
	slices.Sort(ns)
	fmt.Printf("%-27s %6d ns (%d to %d)\n", name, ns[25], ns[5], ns[45])
}

// machine names the CPU where Linux tells it.
func machine() string {
	info, _ := os.ReadFile("/proc/cpuinfo")
	_, name, _ := strings.Cut(string(info), "model name\t: ")
	name, _, _ = strings.Cut(name, "\n")
	return name
}
