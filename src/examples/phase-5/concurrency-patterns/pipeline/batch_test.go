package pipeline

import (
	"fmt"
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
