//example:run
//example:race
//example:control phase-5/race-detector/remembered

package main

import (
	"fmt"
	"sync"
	"time"
)

// readers read price after it was written, one after the other.
const readers = 100

func main() {
	price := 0
	var wg sync.WaitGroup
	wg.Go(func() { // nothing orders this one after the write
		time.Sleep(300 * time.Millisecond)
		fmt.Println("price:", price)
	})
	wg.Go(func() {
		price = 20
		for range readers { // each one's read is ordered after the write
			done := make(chan int)
			go func() { done <- price }()
			<-done
		}
	})
	wg.Wait()
}
