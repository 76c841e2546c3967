//example:fails

//go:build linux

// Fifty hosts are looked up, four at a time.
package main

import (
	"fmt"
	"runtime"
	"runtime/debug"
	"sync"
	"syscall"
)

// slowLookup stands in for a C library that asks a server which is down.
func slowLookup() {
	syscall.Nanosleep(&syscall.Timespec{Sec: 1}, nil)
}

func main() {
	debug.SetMaxThreads(40)
	// region limit
	runtime.GOMAXPROCS(4) // four lookups at a time

	var lookups sync.WaitGroup
	for range 50 {
		lookups.Go(slowLookup)
	}
	lookups.Wait()
	fmt.Println("50 lookups are done")
	// endregion
}
