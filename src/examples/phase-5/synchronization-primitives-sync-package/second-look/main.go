//example:race

package main

import (
	"fmt"
	"sync"
)

// loads lets two callers ask for one rate. Both miss before either takes
// the write lock: bad luck, made certain.
func loads(lookAgain bool) (n int) {
	var mu sync.RWMutex
	rates := map[string]int{}
	var missed, done sync.WaitGroup
	missed.Add(2)
	for range 2 {
		done.Go(func() {
			mu.RLock()
			_, ok := rates["EUR"]
			mu.RUnlock()
			missed.Done()
			missed.Wait()

			mu.Lock()
			defer mu.Unlock()
			if lookAgain {
				_, ok = rates["EUR"]
			}
			if !ok {
				n++
				rates["EUR"] = 3
			}
		})
	}
	done.Wait()
	return n
}

func main() {
	fmt.Println("without a second look:", loads(false), "loads")
	fmt.Println("with a second look:   ", loads(true), "load")
}
