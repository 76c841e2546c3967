//example:since 1.24

// What a set of 100,000 numbers takes, by the type of its elements.
package main

import (
	"fmt"
	"runtime"
)

const n = 100_000

func heap() uint64 {
	runtime.GC()
	runtime.GC()
	var s runtime.MemStats
	runtime.ReadMemStats(&s)
	return s.HeapAlloc
}

// fill returns the bytes per entry of a map made for n entries.
func fill[E any]() float64 {
	before := heap()
	set := make(map[int64]E, n)
	var element E
	for i := range int64(n) {
		set[i] = element
	}
	bytes := heap() - before
	runtime.KeepAlive(set)
	return float64(bytes) / n
}

func main() {
	fmt.Printf("struct{} %.0f bytes an entry\n", fill[struct{}]())
	fmt.Printf("bool     %.0f bytes an entry\n", fill[bool]())
	fmt.Printf("int64    %.0f bytes an entry\n", fill[int64]())
	fmt.Printf("[2]int64 %.0f bytes an entry\n", fill[[2]int64]())
}
