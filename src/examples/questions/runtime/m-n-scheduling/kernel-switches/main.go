//go:build linux

// Two goroutines pass a token to and fro. How often does the kernel switch
// threads meanwhile, where each has a thread to itself, and where not?
package main

import (
	"fmt"
	"runtime"
	"syscall"
)

const switches = 100_000

// region pass

// pass hands over the token, switches times in all.
func pass(lock func()) {
	ping, pong := make(chan struct{}), make(chan struct{})
	go func() {
		lock()
		for range ping {
			pong <- struct{}{}
		}
	}()
	lock()
	for range switches / 2 {
		ping <- struct{}{}
		<-pong
	}
	close(ping)
}

// gaveUp counts how often a thread of ours gave up its CPU to wait.
func gaveUp() int64 {
	var usage syscall.Rusage
	syscall.Getrusage(syscall.RUSAGE_SELF, &usage)
	return usage.Nvcsw
}

// endregion

func measure(what string, lock func()) {
	before := gaveUp()
	pass(lock)
	fmt.Printf("%s %.0f switches for each hand-over\n",
		what, float64(gaveUp()-before)/switches)
}

func main() {
	runtime.GOMAXPROCS(1)
	measure("on any thread:      ", func() {})
	measure("on one of their own:", runtime.LockOSThread)
}
