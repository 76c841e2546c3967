package pipeline

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"testing/synctest"
)

func Example() {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel() // whatever happens below, no stage is left behind

	names := Generate(ctx, "ada", "grace", "rob", "ken", "barbara")
	upper := Map(ctx, names, strings.ToUpper)
	for batch := range Batch(ctx, upper, 2) {
		fmt.Println(batch)
	}
	// Output:
	// [ADA GRACE]
	// [ROB KEN]
	// [BARBARA]
}

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
