//example:run
//example:race
//example:control phase-5/channels/slots-no-lock

package main

import (
	"fmt"
	"sync"
	"time"
)

// With capacity 1, each receive happens before the send that takes the
// slot again: the channel is a mutex.
func main() {
	slots := make(chan struct{}, 1)
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
