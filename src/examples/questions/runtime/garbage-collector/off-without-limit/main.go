package main

import (
	"fmt"
	"runtime"
	"runtime/debug"
)

var sink []byte

func main() {
	debug.SetGCPercent(-1) // as GOGC=off

	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	for range 64 {
		sink = make([]byte, 1<<20)
	}
	runtime.ReadMemStats(&after)
	fmt.Println("cycles:", after.NumGC-before.NumGC)
	fmt.Println("MB in use:", (after.HeapAlloc-before.HeapAlloc)>>20)
}
