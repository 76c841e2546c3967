//example:varies
//example:control phase-5/work-stealing/netpoller

//go:build unix

// 200 goroutines wait in read(2) itself, on sockets that the poller does not
// know. Each of them keeps a thread.
package main

import (
	"fmt"
	"runtime"
	"runtime/pprof"
	"sync"
	"syscall"
	"time"
)

const unix, stream = syscall.AF_UNIX, syscall.SOCK_STREAM

func threads() int { return pprof.Lookup("threadcreate").Count() }

func main() {
	// region wait
	var readers sync.WaitGroup
	var clients []int
	for range 200 {
		pair, err := syscall.Socketpair(unix, stream, 0)
		if err != nil {
			panic(err)
		}
		clients = append(clients, pair[0])
		readers.Go(func() {
			defer syscall.Close(pair[1])
			syscall.Read(pair[1], make([]byte, 1)) // blocks the thread
		})
	}
	time.Sleep(500 * time.Millisecond) // every reader gets to its read
	fmt.Println("goroutines:", runtime.NumGoroutine(), "threads:", threads())

	for _, c := range clients {
		syscall.Close(c) // end of file
	}
	readers.Wait()
	// endregion
}
