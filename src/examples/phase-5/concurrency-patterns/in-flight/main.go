//example:control phase-5/concurrency-patterns/graceful-shutdown

package main

import (
	"fmt"
	"sync/atomic"
	"time"
)

func main() {
	jobs := make(chan time.Duration)
	var finished atomic.Int64
	for range 2 {
		go func() {
			for work := range jobs {
				time.Sleep(work)
				finished.Add(1)
			}
		}()
	}
	for n := range 5 {
		jobs <- time.Duration(n+1) * 40 * time.Millisecond
	}
	close(jobs) // the signal has come: nothing new
	fmt.Println("accepted 5, finished", finished.Load())
}
