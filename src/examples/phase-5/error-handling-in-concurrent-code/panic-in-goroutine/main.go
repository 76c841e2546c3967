//example:panics

package main

import (
	"fmt"
	"sync"
)

func main() {
	defer func() {
		// Runs only for a panic of main's own goroutine: here, never.
		fmt.Println("recovered:", recover())
	}()

	var workers sync.WaitGroup
	workers.Go(func() {
		var totals map[string]int
		totals["clicks"]++ // assignment to an entry of a nil map
	})
	workers.Wait()
	fmt.Println("not reached")
}
