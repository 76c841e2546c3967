package pipeline

import (
	"context"
	"fmt"
	"strings"
	"testing"
)

func TestBatchesDoNotShareMemory(t *testing.T) {
	ctx := t.Context()
	var kept [][]int
	for b := range Batch(ctx, Generate(ctx, 1, 2, 3, 4), 2) {
		kept = append(kept, b)
	}
	if got := fmt.Sprint(kept); got != "[[1 2] [3 4]]" {
		t.Error(got)
	}
}

func TestNothingInNothingOut(t *testing.T) {
	ctx := t.Context()
	if b, open := <-Batch(ctx, Generate[int](ctx), 2); open {
		t.Errorf("got %v", b)
	}
}

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
