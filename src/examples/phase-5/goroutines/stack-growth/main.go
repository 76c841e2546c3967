// A stack that is too small is copied to a larger one. Addresses change, and
// pointers into the stack are adjusted.
package main

import (
	"fmt"
	"unsafe"
)

// deep needs about 1 KB of stack for each level of recursion.
func deep(levels int) byte {
	var local [1024]byte
	local[levels%len(local)] = 1
	if levels == 0 {
		return local[0]
	}
	return local[0] + deep(levels-1)
}

func main() {
	done := make(chan bool)
	go func() { // a fresh goroutine has a small stack
		defer close(done)
		x := 7
		p := &x // points into this goroutine's stack

		before := uintptr(unsafe.Pointer(p)) // a number, not a pointer
		deep(1000)                           // needs about 1 MB
		after := uintptr(unsafe.Pointer(p))

		*p = 8
		fmt.Println("x has moved:       ", before != after)
		fmt.Println("*p still means x:  ", x == 8)
	}()
	<-done
}
