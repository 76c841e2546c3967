//example:run
//example:env GODEBUG=asyncpreemptoff=1

//go:build linux && amd64

// A raw system call should pause for 100 ms. Nothing tells the scheduler that
// the goroutine is in the kernel, so it is asked to give way like any other.
package main

import (
	"fmt"
	"syscall"
	"unsafe"
)

func main() {
	pause := syscall.Timespec{Nsec: 100_000_000}
	_, _, errno := syscall.RawSyscall(syscall.SYS_NANOSLEEP,
		uintptr(unsafe.Pointer(&pause)), 0, 0)
	fmt.Println("interrupted:", errno == syscall.EINTR)
}
