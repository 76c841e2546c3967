package main

import (
	"fmt"
	"sync"
)

func main() {
	start := make(chan struct{}) // no data: only its closing counts
	results := make(chan int, 3)

	var wg sync.WaitGroup
	for runner := range 3 {
		wg.Go(func() {
			<-start // all three wait here
			results <- runner
		})
	}

	close(start) // one close releases every receiver, present and future
	wg.Wait()    // all senders have finished ...
	close(results)

	sum := 0
	for r := range results { // ... so closing and ranging is safe
		sum += r
	}
	fmt.Println("runners started:", 3, "sum of their numbers:", sum)
}
