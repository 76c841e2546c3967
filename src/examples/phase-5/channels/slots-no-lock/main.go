//example:races
//example:varies

package main

import (
	"fmt"
	"sync"
	"time"
)

// With capacity 2, two goroutines are inside at once, and nothing orders
// their steps: the channel limits how many, and guards nothing.
func main() {
	slots := make(chan struct{}, 2)
	n := 0

	var wg sync.WaitGroup
	for range 20 {
		wg.Go(func() {
			slots <- struct{}{}
			time.Sleep(time.Millisecond)
			n++
			<-slots
		})
	}
	wg.Wait()
	fmt.Println("n:", n)
}
