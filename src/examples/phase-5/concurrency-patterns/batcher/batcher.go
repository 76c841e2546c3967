// Package batcher collects single items into batches.
package batcher

import "time"

// Run reads in until it is closed and passes its items to flush in batches:
// as soon as size items wait, every interval if any wait, and at the end.
// Each batch is a slice of its own. The first error of flush ends Run.
func Run[T any](
	in <-chan T, size int, interval time.Duration,
	flush func(batch []T) error,
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
		return flush(full)
	}

	for {
		select {
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
