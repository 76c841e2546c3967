//example:races

package main

import (
	"fmt"
	"sync"
)

func main() {
	visits := 0
	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() {
			for range 1000 {
				visits++ // read, add, write: three steps, no protection
			}
		})
	}
	wg.Wait()
	fmt.Println("at most 2000:", visits <= 2000)
}
