// Package thumbnails makes small pictures of large ones, a few at a time.
package thumbnails

import (
	"context"
	"fmt"

	"golang.org/x/sync/errgroup"
)

// A Resizer makes one thumbnail, and gives up when its context ends.
type Resizer func(ctx context.Context, photo string) (string, error)

// region all

// All returns a thumbnail of every photo, in the order of the photos, or
// the first error. At most limit are made at a time.
func (r Resizer) All(
	ctx context.Context, photos []string, limit int,
) ([]string, error) {
	thumbnails := make([]string, len(photos)) // an element for each goroutine
	g, ctx := errgroup.WithContext(ctx)
	g.SetLimit(limit)
	for i, photo := range photos {
		g.Go(func() error { // waits while limit are at work
			if ctx.Err() != nil {
				return context.Cause(ctx) // one has failed: do not begin
			}
			var err error
			if thumbnails[i], err = r(ctx, photo); err != nil {
				return fmt.Errorf("%s: %w", photo, err)
			}
			return nil
		})
	}
	if err := g.Wait(); err != nil {
		return nil, err
	}
	return thumbnails, nil
}

// endregion
