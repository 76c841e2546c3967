//example:race

package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func main() {
	var counter atomic.Int32
	var read, written sync.WaitGroup
	read.Add(2)
	for range 2 {
		written.Go(func() {
			n := counter.Load()
			read.Done()
			read.Wait() // until both have loaded
			counter.Store(n + 1)
		})
	}
	written.Wait()
	fmt.Println(counter.Load())
}
