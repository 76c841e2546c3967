//example:varies

// What do 100,000 blocked goroutines weigh?
package main

import (
	"fmt"
	"runtime"
	"sync"
)

func main() {
	const count = 100_000
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)

	var started, done sync.WaitGroup
	release := make(chan struct{})
	started.Add(count)
	for range count {
		done.Go(func() {
			started.Done()
			<-release
		})
	}
	started.Wait() // every goroutine has run and now waits on release
	runtime.ReadMemStats(&after)

	fmt.Println("goroutines:         ", runtime.NumGoroutine())
	fmt.Println("stack per goroutine:",
		(after.StackInuse-before.StackInuse)/count, "bytes")
	fmt.Println("all memory:         ",
		(after.Sys-before.Sys)/count, "bytes per goroutine")

	close(release)
	done.Wait()
}
