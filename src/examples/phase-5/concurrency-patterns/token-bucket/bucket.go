// Package bucket limits a rate but lets short bursts through.
package bucket

import (
	"context"
	"time"
)

// A Bucket holds at most as many tokens as its channel has room for.
type Bucket struct{ tokens chan struct{} }

// New returns a full bucket of burst tokens. Until ctx ends, one token is
// added per interval; a token that finds no room is lost.
func New(ctx context.Context, burst int, interval time.Duration) *Bucket {
	b := &Bucket{tokens: make(chan struct{}, burst)}
	for range burst {
		b.tokens <- struct{}{}
	}
	go b.refill(ctx, interval)
	return b
}

func (b *Bucket) refill(ctx context.Context, interval time.Duration) {
	ticker := time.NewTicker(interval)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-ticker.C:
			select {
			case b.tokens <- struct{}{}:
			default: // full
			}
		}
	}
}

// Wait takes a token, waiting for one until ctx ends.
func (b *Bucket) Wait(ctx context.Context) error {
	select {
	case <-b.tokens:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}
