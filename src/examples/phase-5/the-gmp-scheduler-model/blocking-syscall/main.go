//example:varies
//example:control phase-5/the-gmp-scheduler-model/pipe-reads

//go:build unix

// Twenty goroutines wait in read(2) itself, on a pipe that the poller does
// not know. Each keeps a thread, and the single P goes on without them.
package main

import (
	"fmt"
	"runtime"
	"runtime/pprof"
	"sync"
	"syscall"
	"time"
)

func threads() int { return pprof.Lookup("threadcreate").Count() }

func main() {
	runtime.GOMAXPROCS(1)
	var pipe [2]int
	if err := syscall.Pipe(pipe[:]); err != nil {
		panic(err)
	}
	fmt.Println("threads before:", threads())

	var done sync.WaitGroup
	for range 20 {
		done.Go(func() {
			syscall.Read(pipe[0], make([]byte, 1)) // blocks the thread
		})
	}
	time.Sleep(200 * time.Millisecond)
	fmt.Println("20 reads wait: ", threads())

	syscall.Write(pipe[1], make([]byte, 20)) // one byte for each reader
	done.Wait()
}
