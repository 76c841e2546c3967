//example:varies

//go:build unix

// A hundred goroutines wait, each time for something else. Only the last
// kind of wait needs a thread for each of them.
package main

import (
	"fmt"
	"net"
	"os"
	"runtime"
	"runtime/metrics"
	"sync"
	"syscall"
	"time"
)

const waiters = 100

// region waits
func onChannel() (wait, release func()) {
	gate := make(chan struct{})
	return func() { <-gate }, func() { close(gate) }
}

func onTimer() (wait, release func()) {
	return func() { time.Sleep(300 * time.Millisecond) }, func() {}
}

func onSocket() (wait, release func()) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	check(err)
	// Accept asks the kernel, is told "not yet" and parks in the netpoller.
	return func() { l.Accept() }, func() { l.Close() }
}

func onReadFile() (wait, release func()) {
	name := fifo() // a named pipe: open(2) blocks until somebody writes
	read := func() {
		_, err := os.ReadFile(name)
		check(err)
	}
	write := func() {
		w, err := os.OpenFile(name, os.O_WRONLY, 0)
		check(err)
		check(w.Close())
		check(os.RemoveAll(name))
	}
	return read, write
}

// endregion

func main() {
	runtime.GOMAXPROCS(1)
	fmt.Printf("%-13s %3d threads\n", "at the start", threads())
	measure("channel", onChannel)
	measure("time.Sleep", onTimer)
	measure("net.Listener", onSocket)
	measure("os.ReadFile", onReadFile)
}

// measure lets goroutines wait, and counts the threads while they do.
func measure(name string, kind func() (wait, release func())) {
	wait, release := kind()
	var ready, done sync.WaitGroup
	ready.Add(waiters)
	for range waiters {
		done.Go(func() {
			ready.Done()
			wait()
		})
	}
	ready.Wait()
	time.Sleep(100 * time.Millisecond) // let them reach the wait
	fmt.Printf("%-13s %3d threads\n", name, threads())
	release()
	done.Wait()
}

// threads reports how many OS threads the runtime owns (Go 1.26).
func threads() uint64 {
	s := []metrics.Sample{{Name: "/sched/threads/total:threads"}}
	metrics.Read(s)
	return s[0].Value.Uint64()
}

// fifo makes a named pipe in the temporary folder.
func fifo() string {
	f, err := os.CreateTemp("", "fifo-*")
	check(err)
	check(f.Close())
	check(os.Remove(f.Name()))
	check(syscall.Mkfifo(f.Name(), 0o600))
	return f.Name()
}

func check(err error) {
	if err != nil {
		panic(err)
	}
}
