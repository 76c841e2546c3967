//go:build unix

package main

import (
	"fmt"
	"runtime"
	"sync/atomic"
	"syscall"
	"time"
)

func main() {
	var returned atomic.Bool
	go func() {
		pause := syscall.NsecToTimeval(int64(time.Second))
		syscall.Select(0, nil, nil, nil, &pause) // in the kernel for 1 s
		returned.Store(true)
	}()
	time.Sleep(100 * time.Millisecond) // now it is there

	runtime.GC()
	fmt.Println("collected while it was in the kernel:", !returned.Load())
}
