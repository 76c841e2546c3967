// Package broadcast gives every consumer its own copy of a stream.
package broadcast

import "context"

// Broadcast sends each value of in to every one of outs. It returns, with
// all outs closed, when in is closed or ctx ends.
func Broadcast[T any](
	ctx context.Context, in <-chan T, outs ...chan<- T,
) error {
	defer func() {
		for _, out := range outs {
			close(out)
		}
	}()
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case v, open := <-in:
			if !open {
				return nil
			}
			for _, out := range outs {
				select {
				case out <- v:
				case <-ctx.Done():
					return ctx.Err()
				}
			}
		}
	}
}
