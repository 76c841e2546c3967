//example:race

package main

import (
	"fmt"
	"sync"
)

func main() {
	// region use

	var mu sync.Mutex
	var wg sync.WaitGroup
	hits := map[string]int{}
	for range 2 {
		wg.Go(func() {
			for range 1_000_000 {
				mu.Lock()
				hits["/home"]++
				mu.Unlock()
			}
		})
	}
	wg.Wait()
	fmt.Println(hits["/home"])

	// endregion
}
