// Package pool runs jobs on a fixed number of goroutines.
package pool

import (
	"context"
	"sync"
)

// region pool

// A Result is what came of one job: a value or an error.
type Result[J, R any] struct {
	Job   J
	Value R
	Err   error
}

// Run starts n workers that take jobs until the channel is closed or ctx
// ends. The caller reads the results to their end, or ends ctx.
func Run[J, R any](
	ctx context.Context, n int, jobs <-chan J,
	do func(context.Context, J) (R, error),
) <-chan Result[J, R] {
	results := make(chan Result[J, R])
	var workers sync.WaitGroup
	for range n {
		workers.Go(func() { work(ctx, jobs, results, do) })
	}
	go func() {
		workers.Wait()
		close(results)
	}()
	return results
}

func work[J, R any](
	ctx context.Context, jobs <-chan J, results chan<- Result[J, R],
	do func(context.Context, J) (R, error),
) {
	for {
		select {
		case <-ctx.Done():
			return
		case job, open := <-jobs:
			if !open || ctx.Err() != nil { // both cases were ready
				return
			}
			value, err := do(ctx, job)
			select {
			case results <- Result[J, R]{job, value, err}:
			case <-ctx.Done():
				return
			}
		}
	}
}

// endregion
