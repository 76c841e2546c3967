package main

import (
	"context"
	"fmt"
)

// count sends 0, 1, 2, … until ctx is canceled, then closes its channel.
func count(ctx context.Context) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for n := 0; ; n++ {
			select {
			case out <- n:
			case <-ctx.Done(): // closed by cancel: ready from then on
				return
			}
		}
	}()
	return out
}

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	numbers := count(ctx)
	for n := range numbers {
		fmt.Println(n)
		if n == 2 {
			break // enough: nobody receives after this
		}
	}

	cancel()
	for range numbers { // wait until the sender has closed its channel
	}
	fmt.Println("sender has stopped:", context.Cause(ctx))
}
