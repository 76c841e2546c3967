// Package semaphore counts with a buffered channel.
package semaphore

import "context"

// A Semaphore lets as many holders in as its channel has room for:
// make(Semaphore, 3) has three free slots.
type Semaphore chan struct{}

// Acquire takes a slot, waiting for a free one until ctx ends.
func (sem Semaphore) Acquire(ctx context.Context) error {
	select {
	case sem <- struct{}{}:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// TryAcquire takes a slot if one is free now.
func (sem Semaphore) TryAcquire() bool {
	select {
	case sem <- struct{}{}:
		return true
	default:
		return false
	}
}

// Release gives a slot back. Each Acquire that succeeded needs one Release.
func (sem Semaphore) Release() { <-sem }
