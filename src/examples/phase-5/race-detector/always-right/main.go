//example:varies

package main

import (
	"fmt"
	"sync"
)

// region count

func count() int {
	visits := 0
	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() { visits++ })
	}
	wg.Wait()
	return visits
}

// endregion

func main() {
	wrong := 0
	const tries = 10_000
	for range tries {
		if count() != 2 {
			wrong++
		}
	}
	fmt.Println("counted twice:", tries, "times; wrong:", wrong)
}
