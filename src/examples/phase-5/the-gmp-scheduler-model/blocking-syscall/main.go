//example:varies

//go:build unix

// Twenty goroutines sit in a blocking read(2). Each one keeps a thread, and
// the single P goes on to run the rest of the program.
package main

import (
	"fmt"
	"runtime"
	"runtime/metrics"
	"sync"
	"syscall"
)

// threads reports how many OS threads the runtime owns (Go 1.26).
func threads() uint64 {
	s := []metrics.Sample{{Name: "/sched/threads/total:threads"}}
	metrics.Read(s)
	return s[0].Value.Uint64()
}

func main() {
	runtime.GOMAXPROCS(1)
	var pipe [2]int
	if err := syscall.Pipe(pipe[:]); err != nil { // not known to the poller
		panic(err)
	}
	fmt.Println("threads before:", threads())

	var inRead, done sync.WaitGroup
	inRead.Add(20)
	for range 20 {
		done.Go(func() {
			inRead.Done()
			syscall.Read(pipe[0], make([]byte, 1)) // blocks the thread
		})
	}
	inRead.Wait()
	for range 100 { // main still gets its turns on the only P
		runtime.Gosched()
	}
	fmt.Println("20 reads block:", threads())

	syscall.Write(pipe[1], make([]byte, 20)) // one byte for each reader
	done.Wait()
	fmt.Println("reads are over:", threads(), "(kept for reuse)")
}
