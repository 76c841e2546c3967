//example:races

package main

import (
	"fmt"
	"sync"
	"time"
)

func main() {
	var log sync.Mutex // guards the log, and has nothing to do with price
	price := 0

	var wg sync.WaitGroup
	wg.Go(func() {
		time.Sleep(100 * time.Millisecond) // now this one comes late
		price = 20
		log.Lock()
		log.Unlock()
	})
	wg.Go(func() {
		log.Lock()
		log.Unlock()
		fmt.Println("price:", price)
	})
	wg.Wait()
}
