//example:run
//example:control phase-5/preemption/assembly-in-pieces

// A search that is written in assembly looks through a gigabyte at once.
// Nobody is interrupted there, so a sleeper waits for its end.
package main

import (
	"bytes"
	"fmt"
	"runtime"
	"sync/atomic"
	"time"
)

var at int

func main() {
	runtime.GOMAXPROCS(1)
	data := make([]byte, 1<<30)
	runtime.GC() // no collection is going to stop anybody
	var ended atomic.Bool
	go func() {
		at = bytes.IndexByte(data, 1)
		ended.Store(true)
	}()
	time.Sleep(time.Millisecond) // from now on the search has the P
	fmt.Println("the search was over when main woke:", ended.Load())
}
