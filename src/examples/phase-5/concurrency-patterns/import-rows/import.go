// Package rows imports what others export, and stops at the first error.
package rows

import (
	"context"
	"iter"
	"sync"

	"golang.org/x/sync/errgroup"
)

// Check turns a line into a row; Store writes a batch of rows.
type Importer struct {
	Check   func(ctx context.Context, line string) (string, error)
	Store   func(ctx context.Context, batch []string) error
	Workers int
	Batch   int
}

// region import

// Import checks lines on several goroutines and stores them in batches.
// The first error of any stage ends all of them.
func (m *Importer) Import(ctx context.Context, lines iter.Seq[string]) error {
	g, ctx := errgroup.WithContext(ctx)
	unchecked, checked := make(chan string), make(chan string)

	g.Go(func() error { // the only sender closes
		defer close(unchecked)
		for line := range lines {
			if err := send(ctx, unchecked, line); err != nil {
				return err
			}
		}
		return nil
	})

	var checkers sync.WaitGroup
	checkers.Add(m.Workers)
	for range m.Workers {
		g.Go(func() error {
			defer checkers.Done()
			for line := range unchecked {
				row, err := m.Check(ctx, line)
				if err != nil {
					return err
				}
				if err := send(ctx, checked, row); err != nil {
					return err
				}
			}
			return nil
		})
	}
	g.Go(func() error { // after the last of several senders
		checkers.Wait()
		close(checked)
		return nil
	})

	g.Go(func() error { return m.store(ctx, checked) })
	return g.Wait()
}

// send gives up when ctx ends: no stage outlives the one behind it.
func send(ctx context.Context, out chan<- string, s string) error {
	select {
	case out <- s:
		return nil
	case <-ctx.Done():
		return context.Cause(ctx)
	}
}

// endregion
