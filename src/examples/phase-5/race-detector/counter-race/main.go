//example:races

package main

import (
	"fmt"
	"sync"
)

const workers, rounds = 4, 1000

func main() {
	visits := 0
	var wg sync.WaitGroup
	for range workers {
		wg.Go(func() {
			for range rounds {
				visits++ // read, add, write: three steps, no protection
			}
		})
	}
	wg.Wait()
	fmt.Println("at most 4000:", visits <= 4000)
}
