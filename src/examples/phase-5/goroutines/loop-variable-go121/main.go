//example:run
//example:race

//go:build go1.21

// The build constraint selects the language of Go 1.21 for this file: one
// variable i serves the whole loop, and every closure sees its last value.
package main

import (
	"fmt"
	"slices"
	"sync"
)

func main() {
	var (
		wg   sync.WaitGroup
		mu   sync.Mutex
		seen []int
	)
	start := make(chan struct{})

	for i := 0; i < 3; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			<-start // wait until the loop is over
			mu.Lock()
			defer mu.Unlock()
			seen = append(seen, i)
		}()
		fmt.Println("started with i =", i)
	}
	close(start)
	wg.Wait()

	slices.Sort(seen)
	fmt.Println("seen inside:", seen)
}
