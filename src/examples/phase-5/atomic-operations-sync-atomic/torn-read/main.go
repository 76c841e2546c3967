//example:races

package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

// span is two words, written in two steps: a reader can see one of each.
type span struct{ start, end int }

func main() {
	var current span
	var stop atomic.Bool

	var wg sync.WaitGroup
	wg.Go(func() {
		for i := 0; !stop.Load(); i++ {
			current = span{i, i}
		}
	})

	torn := false
	for tries := 0; !torn && tries < 20_000_000; tries++ {
		seen := current
		torn = seen.start != seen.end
	}
	stop.Store(true)
	wg.Wait()
	fmt.Println("saw a span that was never written:", torn)
}
