//example:fails

package main

import (
	"fmt"
	"os"
	"sync"
	"sync/atomic"
)

func main() {
	var wg sync.WaitGroup
	var done atomic.Int32
	scheduled := make(chan struct{})

	for range 3 {
		go func() {
			<-scheduled // stands for a scheduler that is busy elsewhere
			wg.Add(1)
			defer wg.Done()
			done.Add(1)
		}()
	}

	wg.Wait() // the counter is still zero, so there is nothing to wait for
	finished := done.Load()
	close(scheduled)

	if finished != 3 {
		fmt.Printf("Wait returned with %d of 3 tasks done\n", finished)
		os.Exit(1)
	}
}
