package main

import (
	"fmt"
	"runtime"
)

type record [32 << 10]byte // 32 KB

// size measures what make allocates for a channel with room for n values.
func size[T any](n int) uint64 {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	ch := make(chan T, n)
	runtime.ReadMemStats(&after)
	runtime.KeepAlive(ch)
	return after.TotalAlloc - before.TotalAlloc
}

func main() {
	size[int](1) // the first call pays for other things, too
	fmt.Println("100 records: ", size[record](100), "bytes")
	fmt.Println("100 pointers:", size[*record](100), "bytes")
}
