//example:varies
//example:env GODEBUG=asyncpreemptoff=1

// A heart should beat beside a computation on the only P.
package main

import (
	"fmt"
	"runtime"
	"time"
)

func main() {
	// region beat
	runtime.GOMAXPROCS(1)
	begin := time.Now()
	go func() {
		for {
			time.Sleep(50 * time.Millisecond)
			fmt.Println("beat after", time.Since(begin).Milliseconds(), "ms")
		}
	}()
	time.Sleep(time.Millisecond) // the heart is asleep now

	for range 600_000_000 { // computes, and calls nothing
	}
	fmt.Println("done after", time.Since(begin).Milliseconds(), "ms")
	// endregion
}
