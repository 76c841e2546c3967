// Keeps four Ps busy for a while. Run it with GODEBUG=schedtrace=10 to see
// the queues of the scheduler on standard error.
package main

import (
	"fmt"
	"runtime"
	"sync"
	"sync/atomic"
)

var total atomic.Int64

func work() {
	sum := 0
	for i := range 3_000_000 {
		sum += i % 7
	}
	total.Add(int64(sum))
}

// region main
func main() {
	runtime.GOMAXPROCS(4)
	var wg sync.WaitGroup
	for range 60 {
		wg.Go(work) // all of them start on the P that runs main
	}
	wg.Wait()
	fmt.Println("total:", total.Load())
}

// endregion
