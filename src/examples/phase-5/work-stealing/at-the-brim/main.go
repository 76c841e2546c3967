//example:varies

// A local queue has room for 256. One P starts 257 goroutines.
package main

import (
	"fmt"
	"runtime"
	"sync"
)

func main() {
	runtime.GOMAXPROCS(1)
	runtime.Gosched() // whatever the runtime had to do is done

	var order []int
	var mu sync.Mutex
	var wg sync.WaitGroup
	for i := range 257 {
		wg.Go(func() {
			mu.Lock()
			order = append(order, i)
			mu.Unlock()
		})
	}
	wg.Wait()
	fmt.Println(order[0], order[1], order[256])
}
