//example:race

package main

import (
	"fmt"
	"sync"
)

func main() {
	var mu sync.RWMutex
	var allInside, done sync.WaitGroup

	// Every reader waits, with the read lock held, until all three hold it.
	// With Lock in place of RLock the program would deadlock here.
	allInside.Add(3)
	for range 3 {
		done.Go(func() {
			mu.RLock()
			defer mu.RUnlock()
			allInside.Done()
			allInside.Wait()
		})
	}
	done.Wait()
	fmt.Println("three readers were inside at once")

	mu.RLock()
	fmt.Println("a writer gets in beside a reader:", mu.TryLock())
	mu.RUnlock()
	mu.Lock()
	fmt.Println("a reader gets in beside a writer:", mu.TryRLock())
	mu.Unlock()
}
