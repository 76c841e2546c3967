//example:run
//example:race

package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
)

var errEnough = errors.New("a receiver has seen enough")

func main() {
	// stop may be called by anyone, any number of times; the first cause
	// stays. data is never closed: several send on it.
	ctx, stop := context.WithCancelCause(context.Background())
	data := make(chan int)

	var wg sync.WaitGroup
	for id := range 4 {
		wg.Go(func() {
			for n := id; ; n += 4 {
				select {
				case data <- n:
				case <-ctx.Done():
					return
				}
			}
		})
	}
	for range 3 {
		wg.Go(func() {
			for {
				select {
				case n := <-data:
					if n >= 1000 {
						stop(errEnough)
					}
				case <-ctx.Done():
					return
				}
			}
		})
	}

	wg.Wait()
	fmt.Println("all seven have ended:", context.Cause(ctx))
}
