//example:varies

// Ten thousand goroutines wait on a handful of threads.
package main

import (
	"fmt"
	"runtime"
	"runtime/pprof"
	"time"
)

func main() {
	// region use
	for range 10_000 {
		go func() { time.Sleep(time.Second) }()
	}
	time.Sleep(100 * time.Millisecond) // all of them sleep by now

	fmt.Println("goroutines:    ", runtime.NumGoroutine())
	fmt.Println("threads:       ", pprof.Lookup("threadcreate").Count())
	fmt.Println("run at one time:", runtime.GOMAXPROCS(0), "at most")
	// endregion
}
