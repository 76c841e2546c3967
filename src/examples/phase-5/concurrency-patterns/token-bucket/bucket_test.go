package bucket

import (
	"context"
	"slices"
	"testing"
	"testing/synctest"
	"time"
)

func TestABurstOfThreeThenOneEach100ms(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		defer cancel() // ends the refilling goroutine, or the test fails
		start := time.Now()
		b := New(ctx, 3, 100*time.Millisecond)

		got := takeAll(t, b, start, 6)
		want := []int64{0, 0, 0, 100, 200, 300}
		if !slices.Equal(got, want) {
			t.Errorf("got %v, want %v", got, want)
		}
	})
}
