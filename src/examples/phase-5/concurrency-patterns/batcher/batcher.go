// Package batcher collects single items into batches.
package batcher

import (
	"context"
	"time"
)

// A Flush stores a batch, which is its own to keep.
type Flush[T any] func(ctx context.Context, batch []T) error

// limit bounds each flush, the last one too.
const limit = 10 * time.Second

// region run

// Run passes the items of in to flush in batches, until in is closed, ctx
// ends or flush fails. Senders watch ctx, too, and ctx is to end with Run.
func Run[T any](
	ctx context.Context, in <-chan T, size int, interval time.Duration,
	flush Flush[T],
) error {
	ticker := time.NewTicker(interval)
	defer ticker.Stop()

	var batch []T
	send := func() error {
		ticker.Reset(interval) // count from the latest flush
		if len(batch) == 0 {
			return nil
		}
		full := batch
		batch = nil // flush may keep what it gets
		// Cancellation ends the intake, not a write that has begun.
		ctx, cancel := context.WithTimeout(
			context.WithoutCancel(ctx), limit)
		defer cancel()
		return flush(ctx, full)
	}

	for {
		select {
		case <-ctx.Done():
			return send() // what has been taken is stored
		case item, open := <-in:
			if !open {
				return send() // the rest
			}
			if batch = append(batch, item); len(batch) < size {
				continue
			}
			if err := send(); err != nil {
				return err
			}
		case <-ticker.C:
			if err := send(); err != nil {
				return err
			}
		}
	}
}

// endregion
