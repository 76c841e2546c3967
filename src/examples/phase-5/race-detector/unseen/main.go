//example:run
//example:race
//example:control phase-5/race-detector/seen-path

package main

import (
	"fmt"
	"os"
	"sync"
)

func main() {
	verbose := len(os.Args) > 1 // false in this run
	lines := 0

	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() {
			if verbose {
				lines++ // a data race, but only when it runs
			}
		})
	}
	wg.Wait()
	fmt.Println("verbose:", verbose)
}
