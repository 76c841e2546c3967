// Package merge joins several channels into one.
package merge

import (
	"context"
	"sync"
)

// Merge sends what arrives on any source to the channel it returns. That
// channel is closed when every source is closed, or soon after ctx ends.
func Merge[T any](
	ctx context.Context, sources ...<-chan T,
) <-chan T {
	merged := make(chan T)
	var forwarders sync.WaitGroup
	for _, source := range sources {
		forwarders.Go(func() { forward(ctx, source, merged) })
	}
	go func() {
		forwarders.Wait() // no sender is left …
		close(merged)     // … so closing is safe
	}()
	return merged
}

func forward[T any](
	ctx context.Context, from <-chan T, to chan<- T,
) {
	for {
		select {
		case <-ctx.Done():
			return
		case v, open := <-from:
			if !open {
				return
			}
			select {
			case to <- v:
			case <-ctx.Done():
				return
			}
		}
	}
}
