package bucket

import (
	"context"
	"errors"
	"slices"
	"testing"
	"testing/synctest"
	"time"
)

// takeAll waits for n tokens and returns when each was there, in ms.
func takeAll(t *testing.T, b *Bucket, start time.Time, n int) []int64 {
	t.Helper()
	var at []int64
	for range n {
		if err := b.Wait(t.Context()); err != nil {
			t.Fatal(err)
		}
		at = append(at, time.Since(start).Milliseconds())
	}
	return at
}

func TestWaitEndsWithItsContext(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		defer cancel()
		b := New(ctx, 1, time.Hour)
		takeAll(t, b, time.Now(), 1)
		hurry, stop := context.WithTimeout(ctx, time.Second)
		defer stop()
		err := b.Wait(hurry)
		if !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("got %v", err)
		}
	})
}

func TestAnIdleMinuteSavesThree(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		defer cancel()
		b := New(ctx, 3, 100*time.Millisecond)
		takeAll(t, b, time.Now(), 3)

		synctest.Sleep(time.Minute) // 600 ticks, room for three tokens
		got := takeAll(t, b, time.Now(), 4)
		if want := []int64{0, 0, 0, 100}; !slices.Equal(got, want) {
			t.Errorf("got %v, want %v", got, want)
		}
	})
}
