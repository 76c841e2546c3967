package pipeline

import (
	"context"
	"testing"
	"testing/synctest"
)

func TestCancelEmptiesThePipeline(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		source := Generate(ctx, make([]int, 1000)...)
		double := Map(ctx, source, func(n int) int { return 2 * n })
		batches := Batch(ctx, double, 10)

		<-batches // read one of a hundred, then lose interest
		cancel()
		// synctest.Test returns only when every goroutine of the bubble
		// has ended; a blocked stage would fail this test as a deadlock.
	})
}
