//example:fails

package main

import (
	"fmt"
	"runtime"
	"sync"
)

func main() {
	runtime.GOMAXPROCS(2) // two writers at once, whatever the machine
	defer func() { fmt.Println("recovered:", recover()) }()

	counts := map[int]int{}
	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() {
			for i := range 10_000_000 {
				counts[i%8]++
			}
		})
	}
	wg.Wait()
	fmt.Println("lucky this time:", len(counts))
}
