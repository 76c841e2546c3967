//example:varies

// Ten thousand goroutines sleep at the same time. How many threads does the
// process need for them?
package main

import (
	"fmt"
	"runtime"
	"runtime/metrics"
	"sync"
	"time"
)

// threads reports how many OS threads the runtime owns (Go 1.26).
func threads() uint64 {
	s := []metrics.Sample{{Name: "/sched/threads/total:threads"}}
	metrics.Read(s)
	return s[0].Value.Uint64()
}

func main() {
	start := time.Now()
	var wg sync.WaitGroup
	for range 10_000 {
		wg.Go(func() { time.Sleep(time.Second) })
	}
	time.Sleep(500 * time.Millisecond) // half-way: all of them sleep

	fmt.Println("CPUs:      ", runtime.NumCPU()) // not the thread count
	fmt.Println("goroutines:", runtime.NumGoroutine())
	fmt.Println("threads:   ", threads())

	wg.Wait()
	elapsed := time.Since(start).Round(100 * time.Millisecond)
	fmt.Println("10,000 seconds of sleep took", elapsed)
}
