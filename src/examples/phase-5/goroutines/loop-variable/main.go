//example:run
//example:race
//example:until 1.22
//example:control phase-5/goroutines/loop-variable-go121

// Since Go 1.22 every iteration of a for loop has its own variable.
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

	// region loop
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
	// endregion
}
