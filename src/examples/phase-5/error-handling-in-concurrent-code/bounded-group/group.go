// Package bounded limits how many goroutines of a group run at once.
package bounded

import "golang.org/x/sync/errgroup"

// region each

// Each calls do for every item, at most limit calls at a time, and returns
// the first error. Every item is tried.
func Each[T any](items []T, limit int, do func(T) error) error {
	var g errgroup.Group // the zero Group works; it cancels nothing
	g.SetLimit(limit)
	for _, item := range items {
		g.Go(func() error { return do(item) }) // waits for a free place
	}
	return g.Wait()
}

// EachNow calls do only for as many items as find a place at once, and
// returns how many found none.
func EachNow[T any](
	items []T, limit int, do func(T) error,
) (refused int, err error) {
	var g errgroup.Group
	g.SetLimit(limit)
	for _, item := range items {
		if !g.TryGo(func() error { return do(item) }) {
			refused++
		}
	}
	return refused, g.Wait()
}

// endregion
