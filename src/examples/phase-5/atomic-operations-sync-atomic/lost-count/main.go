package main

import (
	"fmt"
	"sync"
)

func main() {
	// region count

	var looked, done sync.WaitGroup
	looked.Add(2)
	hits := 0
	for range 2 {
		done.Go(func() {
			seen := hits // hits++, in slow motion: load,
			looked.Done()
			looked.Wait()   // (the other one has loaded, too)
			hits = seen + 1 // add and store
		})
	}
	done.Wait()
	fmt.Println("counted", hits, "of 2")

	// endregion
}
