package batcher

import (
	"context"
	"errors"
	"slices"
	"testing"
	"testing/synctest"
	"time"

	"golang.org/x/sync/errgroup"
)

// flushed is one batch: how many items it held and when it was written.
type flushed struct {
	items int
	after time.Duration
}

// start runs a batcher of size 100 and five minutes on in, and returns a
// function that closes in, waits and reports the batches.
func start(in chan int) (stop func() []flushed) {
	began := time.Now()
	var batches []flushed
	done := make(chan struct{})
	go func() {
		defer close(done)
		Run(context.Background(), in, 100, 5*time.Minute,
			func(_ context.Context, b []int) error {
				since := time.Since(began)
				batches = append(batches, flushed{len(b), since})
				return nil
			})
	}()
	return func() []flushed {
		close(in)
		<-done
		return batches
	}
}

func check(t *testing.T, got []flushed, want ...flushed) {
	t.Helper()
	if !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

func TestAFullBatchRestartsTheInterval(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		in := make(chan int)
		stop := start(in)
		time.Sleep(4 * time.Minute)
		for i := range 101 {
			in <- i
		}
		time.Sleep(6 * time.Minute)
		check(t, stop(),
			flushed{100, 4 * time.Minute}, flushed{1, 9 * time.Minute})
	})
}

func TestNothingIsNotFlushed(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		in := make(chan int)
		stop := start(in)
		time.Sleep(time.Hour)
		check(t, stop())
	})
}

func TestAFailedFlushFreesItsProducer(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		errDown := errors.New("database is down")
		g, ctx := errgroup.WithContext(t.Context())
		in := make(chan int) // never closed
		g.Go(func() error {
			down := func(context.Context, []int) error { return errDown }
			return Run(ctx, in, 10, time.Hour, down)
		})
		sent := 0
		g.Go(func() error {
			for {
				select {
				case in <- sent:
					sent++
				case <-ctx.Done():
					return ctx.Err()
				}
			}
		})
		err := g.Wait()
		if !errors.Is(err, errDown) || sent != 10 {
			t.Errorf("%d sent, %v", sent, err)
		}
	})
}

func TestCancelStoresWhatWasTaken(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		in := make(chan int)
		stored := make(chan int, 1)
		go Run(ctx, in, 10, time.Hour,
			func(ctx context.Context, b []int) error {
				time.Sleep(time.Second) // a write takes a while
				if ctx.Err() == nil {
					stored <- len(b)
				}
				return ctx.Err()
			})
		in <- 1
		in <- 2
		cancel()
		if n := <-stored; n != 2 {
			t.Errorf("%d stored", n)
		}
	})
}

func TestFlushesWhenFullAndAtTheEnd(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		in := make(chan int)
		stop := start(in)
		for i := range 250 {
			in <- i
		}
		check(t, stop(), flushed{100, 0}, flushed{100, 0}, flushed{50, 0})
	})
}
