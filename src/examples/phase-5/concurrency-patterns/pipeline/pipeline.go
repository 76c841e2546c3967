// Package pipeline holds three stages that connect to one another.
package pipeline

import "context"

// Generate is a source: it sends the values, then closes its channel.
func Generate[T any](ctx context.Context, values ...T) <-chan T {
	out := make(chan T)
	go func() {
		defer close(out)
		for _, v := range values {
			if !send(ctx, out, v) {
				return
			}
		}
	}()
	return out
}

// Map receives, calls f and sends what f returns.
func Map[A, B any](
	ctx context.Context, in <-chan A, f func(A) B,
) <-chan B {
	out := make(chan B)
	go func() {
		defer close(out)
		for v := range in {
			if !send(ctx, out, f(v)) {
				return
			}
		}
	}()
	return out
}

// Batch groups what it receives into slices of size; the last may be
// shorter. Each batch is a new slice: the receiver may keep it.
func Batch[T any](
	ctx context.Context, in <-chan T, size int,
) <-chan []T {
	out := make(chan []T)
	go func() {
		defer close(out)
		var batch []T
		for v := range in {
			if batch = append(batch, v); len(batch) < size {
				continue
			}
			if !send(ctx, out, batch) {
				return
			}
			batch = nil
		}
		if len(batch) > 0 {
			send(ctx, out, batch)
		}
	}()
	return out
}

// send reports whether v was taken before ctx ended.
func send[T any](ctx context.Context, out chan<- T, v T) bool {
	select {
	case out <- v:
		return true
	case <-ctx.Done():
		return false
	}
}
