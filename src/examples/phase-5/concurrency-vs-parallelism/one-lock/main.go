//example:run
//example:race

package main

import (
	"fmt"
	"sync"
	"time"
)

func main() {
	var (
		mu           sync.Mutex
		inside, most int
		wg           sync.WaitGroup
	)
	for range 8 {
		wg.Go(func() {
			mu.Lock()
			defer mu.Unlock()
			inside++
			most = max(most, inside)
			time.Sleep(10 * time.Millisecond) // the work
			inside--
		})
	}
	wg.Wait()
	fmt.Println(most)
}
