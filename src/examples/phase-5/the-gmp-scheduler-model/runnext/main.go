//example:varies

// On one P the last goroutine started runs first: it sits in runnext. The
// others follow in the order they were started. No program may rely on this.
package main

import (
	"fmt"
	"runtime"
	"sync"
)

func main() {
	// region order
	runtime.GOMAXPROCS(1)
	var wg sync.WaitGroup
	for i := range 5 {
		wg.Go(func() { fmt.Print(i, " ") })
	}
	wg.Wait() // main blocks: now the scheduler picks
	fmt.Println()
	// endregion
}
