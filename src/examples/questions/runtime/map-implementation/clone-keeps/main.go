//example:since 1.25

// maps.Clone copies the tables as they are, empty slots included.
package main

import (
	"fmt"
	"maps"
	"runtime"
)

func allocated(f func()) uint64 {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	f()
	runtime.ReadMemStats(&after)
	return after.TotalAlloc - before.TotalAlloc
}

var m, clone, copied map[int]int

func main() {
	m = make(map[int]int)
	for i := range 100_000 {
		m[i] = i
	}
	for i := range 99_999 {
		delete(m, i)
	}
	fmt.Println("entries:", len(m))
	fmt.Println("clone takes over a megabyte:",
		allocated(func() { clone = maps.Clone(m) }) > 1_000_000)
	fmt.Println("copy takes over a megabyte:",
		allocated(func() {
			copied = make(map[int]int, len(m))
			maps.Copy(copied, m)
		}) > 1_000_000)
}
