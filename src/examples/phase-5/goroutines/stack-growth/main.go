// A stack that is too small is copied to a larger one. Addresses change, and
// pointers into the stack are adjusted.
package main

import (
	"fmt"
	"unsafe"
)

// region moved

// grow calls itself, and each call needs some 300 bytes of stack.
func grow(calls int) byte {
	var local [256]byte
	local[calls%len(local)] = 1
	if calls == 0 {
		return 0
	}
	return local[calls%len(local)] + grow(calls-1)
}

func try(calls int) {
	x := 7
	p := &x                              // a pointer into the stack
	before := uintptr(unsafe.Pointer(p)) // the address as a mere number
	grow(calls)
	after := uintptr(unsafe.Pointer(p))
	*p = 8
	fmt.Printf("%4d calls: x has moved: %-5v  *p means x: %v\n",
		calls, before != after, x == 8)
}

// endregion

func main() {
	for _, calls := range []int{0, 1000} {
		done := make(chan bool)
		go func() { // a fresh goroutine has a small stack
			defer close(done)
			try(calls)
		}()
		<-done
	}
}
