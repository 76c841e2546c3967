//example:control phase-2/composite-types/slices/queue

// What a queue keeps alive that clears what it lets go.
package main

import (
	"fmt"
	"runtime"
)

const megabyte = 1 << 20

func main() {
	// region queue
	var queue [][]byte // images that wait, a megabyte each
	for range 10 {
		queue = append(queue, make([]byte, megabyte))
	}
	for len(queue) > 1 {
		queue[0] = nil
		queue = queue[1:]
	}
	// endregion
	runtime.GC()
	var stats runtime.MemStats
	runtime.ReadMemStats(&stats)
	fmt.Println("waiting:", len(queue))
	fmt.Println("megabytes alive:", stats.HeapAlloc/megabyte)
	runtime.KeepAlive(queue)
}
