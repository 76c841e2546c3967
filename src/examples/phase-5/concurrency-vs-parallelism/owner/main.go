//example:run
//example:race
//example:control phase-5/concurrency-vs-parallelism/owner-missing

// CSP in small: one goroutine owns the map, everyone else sends it messages.
// No lock is needed because no memory is shared.
package main

import (
	"fmt"
	"sync"
)

// region owner

// hit asks the owner to count one visit to a page.
type hit struct{ page string }

func main() {
	hits := make(chan hit)
	report := make(chan map[string]int)

	go func() { // the owner: the only goroutine that ever sees counts
		counts := make(map[string]int)
		for h := range hits {
			counts[h.page]++
		}
		report <- counts // hand the map over; the owner keeps no copy
	}()

	var visitors sync.WaitGroup
	for range 50 {
		visitors.Go(func() {
			hits <- hit{"/home"}
			hits <- hit{"/about"}
		})
	}
	visitors.Wait()
	close(hits)

	fmt.Println(<-report)
}

// endregion
