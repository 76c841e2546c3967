// What stays in memory after 50,000 requests to a slow backend, started with
// a limit and without one.
package main

import (
	"fmt"
	"runtime"
	"sync"
)

const requests = 50_000

// serve handles the requests in groups of limit. Each has a goroutine, which
// waits until the backend answers the whole group.
func serve(limit int) {
	for range requests / limit {
		var wg sync.WaitGroup
		answer := make(chan struct{})
		for range limit {
			wg.Go(func() { <-answer })
		}
		close(answer)
		wg.Wait()
	}
}

func main() {
	stays("at most 100 at once", 100)
	stays("all at once", requests)
}

func stays(load string, limit int) {
	before := settled()
	serve(limit)
	after := settled()
	fmt.Printf("%-19s  goroutines: %d  heap: +%2d MB\n", load,
		runtime.NumGoroutine(),
		(int64(after.HeapAlloc)-int64(before.HeapAlloc))/1e6)
}

// settled collects until nothing more can be freed.
func settled() (m runtime.MemStats) {
	for range 3 {
		runtime.GC()
	}
	runtime.ReadMemStats(&m)
	return m
}
