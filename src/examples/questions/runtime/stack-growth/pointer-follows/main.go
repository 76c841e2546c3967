package main

import (
	"fmt"
	"unsafe"
)

// deep needs about 1 KB of stack for each level.
func deep(levels int) byte {
	var local [1000]byte
	local[levels] = 1
	if levels > 0 {
		return local[levels] + deep(levels-1)
	}
	return 0
}

func main() {
	x := 42
	p := &x
	number := uintptr(unsafe.Pointer(p)) // a number, no pointer

	deep(100) // 100 KB: the stack grows

	*p++
	same := number == uintptr(unsafe.Pointer(p))
	fmt.Println(x, "same address:", same)
}
