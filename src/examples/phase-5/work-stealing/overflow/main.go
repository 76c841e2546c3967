//example:varies

// Starts 300 goroutines on one P and prints the order in which they ran, as
// ranges: the local queue holds 256, the rest spills to the global queue.
package main

import (
	"fmt"
	"runtime"
	"sync"
)

func main() {
	// region start
	runtime.GOMAXPROCS(1)
	runtime.Gosched() // the runtime's own goroutines go first

	var order []int // one P: the goroutines run one after the other
	var mu sync.Mutex
	var wg sync.WaitGroup
	for i := range 300 {
		wg.Go(func() {
			mu.Lock()
			order = append(order, i)
			mu.Unlock()
		})
	}
	wg.Wait()
	// endregion

	// Print runs of consecutive numbers as ranges.
	for from := 0; from < len(order); {
		to := from
		for to+1 < len(order) && order[to+1] == order[to]+1 {
			to++
		}
		if from == to {
			fmt.Println(order[from])
		} else {
			fmt.Printf("%d to %d\n", order[from], order[to])
		}
		from = to + 1
	}
}
