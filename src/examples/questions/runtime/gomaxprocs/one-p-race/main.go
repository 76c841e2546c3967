package main

import (
	"fmt"
	"runtime"
	"sync"
)

func main() {
	runtime.GOMAXPROCS(1)
	hits := 0

	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() {
			for range 1000 {
				seen := hits
				runtime.Gosched() // as a preemption might strike here
				hits = seen + 1
			}
		})
	}
	wg.Wait()
	fmt.Println(hits)
}
