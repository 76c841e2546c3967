//example:deadlocks

package main

import (
	"fmt"
	"runtime"
	"sync"
)

func main() {
	var mu sync.RWMutex

	mu.RLock() // the outer function reads
	go func() {
		mu.Lock() // the writer queues behind that reader
		defer mu.Unlock()
	}()
	waitForWriter(&mu)

	fmt.Println("a writer is queued; reading once more")
	mu.RLock() // an inner function reads too: it queues behind the writer
	fmt.Println("never printed")
}

// waitForWriter returns once a queued writer turns new readers away.
func waitForWriter(mu *sync.RWMutex) {
	for mu.TryRLock() {
		mu.RUnlock()
		runtime.Gosched()
	}
}
