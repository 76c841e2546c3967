package shop

import (
	"context"
	"errors"
	"testing"
	"testing/synctest"
	"time"
)

// after answers v, unless ctx ends first.
func after[T any](ctx context.Context, d time.Duration, v T) (T, error) {
	select {
	case <-time.After(d):
		return v, nil
	case <-ctx.Done():
		var none T
		return none, ctx.Err()
	}
}

// load asks two services that take so long, on the bubble's clock.
func load(ctx context.Context, product, similar time.Duration) (
	page Page, took time.Duration, err error,
) {
	shop := &Shop{
		Product: func(ctx context.Context, _ int) (string, error) {
			return after(ctx, product, "lamp")
		},
		Similar: func(ctx context.Context, _ int) ([]string, error) {
			return after(ctx, similar, []string{"bulb"})
		},
	}
	start := time.Now()
	page, err = shop.Load(ctx, 7)
	return page, time.Since(start), err
}

func TestBudget(t *testing.T) {
	const ms = time.Millisecond
	late := context.DeadlineExceeded
	for _, c := range []struct {
		name             string
		product, similar time.Duration
		parts            int // of the page
		takes            time.Duration
		err              error
	}{
		{"both in time", 20 * ms, 30 * ms, 2, 50 * ms, nil},
		{"similar too late", 20 * ms, time.Hour, 1, 120 * ms, nil},
		{"no product", time.Hour, 30 * ms, 0, 300 * ms, late},
		{"page too late", 250 * ms, time.Hour, 0, 300 * ms, late},
	} {
		t.Run(c.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				page, took, err := load(t.Context(), c.product, c.similar)
				parts := len(page.Similar)
				if page.Name != "" {
					parts++
				}
				if parts != c.parts || took != c.takes {
					t.Fatalf("%d parts in %v", parts, took)
				}
				if !errors.Is(err, c.err) {
					t.Fatal(err)
				}
			})
		})
	}
}

func TestStopsWithItsCaller(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, hangUp := context.WithCancel(t.Context())
		time.AfterFunc(60*time.Millisecond, hangUp)
		_, took, err := load(ctx, 20*time.Millisecond, time.Hour)
		if took != 60*time.Millisecond || !errors.Is(err, context.Canceled) {
			t.Fatalf("%v, %v", took, err)
		}
	})
}
