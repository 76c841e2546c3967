//example:race

package main

import (
	"fmt"
	"sync"
)

var (
	once   sync.Once
	limits map[string]int
	loads  int
)

// loadLimits runs the first time anyone asks. No call returns before that
// one run has finished, so every caller sees the filled map.
func loadLimits() map[string]int {
	once.Do(func() {
		loads++
		limits = map[string]int{"per_second": 10_000, "burst": 500}
	})
	return limits
}

func main() {
	var wg sync.WaitGroup
	for range 100 {
		wg.Go(func() {
			if len(loadLimits()) != 2 {
				panic("saw a half-filled map")
			}
		})
	}
	wg.Wait()
	fmt.Println("loads:", loads)
}
