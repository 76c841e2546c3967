//example:run

// The same search in pieces of 64 KB. Each begins with the call of a Go
// function, where the goroutine notices that it should give way.
package main

import (
	"bytes"
	"fmt"
	"runtime"
	"slices"
	"sync/atomic"
	"time"
)

var at int

//go:noinline
func search(piece []byte) { at = bytes.IndexByte(piece, 1) }

func main() {
	runtime.GOMAXPROCS(1)
	data := make([]byte, 1<<30)
	runtime.GC() // no collection is going to stop anybody
	var ended atomic.Bool
	go func() {
		for piece := range slices.Chunk(data, 64<<10) {
			search(piece)
		}
		ended.Store(true)
	}()
	time.Sleep(time.Millisecond) // from now on the search has the P
	fmt.Println("the search was over when main woke:", ended.Load())
}
