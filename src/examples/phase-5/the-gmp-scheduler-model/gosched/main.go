//example:varies

// Gosched gives the P away and stays runnable: it goes to the end of the
// global queue. On one P two polite goroutines take turns.
package main

import (
	"fmt"
	"runtime"
	"sync"
)

func main() {
	// region turns
	runtime.GOMAXPROCS(1)
	var wg sync.WaitGroup
	for _, name := range []string{"a", "b"} {
		wg.Go(func() {
			for step := range 3 {
				fmt.Print(name, step, " ")
				runtime.Gosched()
			}
		})
	}
	wg.Wait()
	fmt.Println()
	// endregion
}
