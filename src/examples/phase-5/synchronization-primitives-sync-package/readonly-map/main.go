//example:race
//example:control phase-5/synchronization-primitives-sync-package/written-map

package main

import (
	"fmt"
	"sync"
)

func main() {
	squares := map[int]int{}
	for i := range 100 {
		squares[i] = i * i // the last write comes before the first go
	}

	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for i := range 100 {
				if squares[i] != i*i {
					panic("wrong")
				}
			}
		})
	}
	wg.Wait()
	fmt.Println("8 readers of one map, no lock")
}
