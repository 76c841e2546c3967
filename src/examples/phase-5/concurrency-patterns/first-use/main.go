package main

import (
	"fmt"
	"sync"
	"sync/atomic"
	"time"
)

var open, most atomic.Int64

// fetch holds a connection open for a while, and notes the most at once.
func fetch(string) {
	now := open.Add(1)
	for old := most.Load(); old < now; old = most.Load() {
		most.CompareAndSwap(old, now)
	}
	time.Sleep(50 * time.Millisecond)
	open.Add(-1)
}

func main() {
	urls := make([]string, 30)
	// region use
	jobs := make(chan string)
	var workers sync.WaitGroup
	for range 3 {
		workers.Go(func() {
			for url := range jobs { // ends when jobs is closed and empty
				fetch(url)
			}
		})
	}
	for _, url := range urls {
		jobs <- url
	}
	close(jobs)
	workers.Wait()
	fmt.Println("connections at once:", most.Load())
	// endregion
}
