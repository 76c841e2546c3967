//example:fails

//go:build unix

package main

import (
	"fmt"
	"runtime/debug"
	"syscall"
	"time"
)

func main() {
	debug.SetMaxThreads(20) // instead of 10,000

	var pipe [2]int
	if err := syscall.Pipe(pipe[:]); err != nil {
		panic(err)
	}
	for range 50 {
		go syscall.Read(pipe[0], make([]byte, 1)) // blocks in the kernel
	}
	time.Sleep(time.Second)
	fmt.Println("fifty goroutines wait")
}
