package main

import (
	"fmt"
	"sync/atomic"
	"unsafe"
)

const line = 64 // bytes in a cache line of most machines

// neighbors: each write to a takes the line with b away from the CPU that
// counts b, although nobody shares a counter.
type neighbors struct{ a, b atomic.Int64 }

// apart keeps them two lines from each other, as some CPUs fetch pairs.
type apart struct {
	a atomic.Int64
	_ [2*line - 8]byte
	b atomic.Int64
}

func main() {
	var n neighbors
	var p apart
	fmt.Println("neighbors: b starts", unsafe.Offsetof(n.b), "bytes after a")
	fmt.Println("apart:     b starts", unsafe.Offsetof(p.b), "bytes after a")
}
