//example:run
//example:race

package main

import (
	"fmt"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	gate := make(chan bool)
	sum, i := 0, 0
	var mu sync.Mutex
	for i = range 3 {
		wg.Go(func() {
			<-gate // wait until the loop is over
			mu.Lock()
			defer mu.Unlock()
			sum += i
		})
	}
	close(gate)
	wg.Wait()
	fmt.Println(sum)
}
