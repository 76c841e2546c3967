package batcher

import (
	"errors"
	"slices"
	"testing"
	"testing/synctest"
	"time"
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
		Run(in, 100, 5*time.Minute, func(b []int) error {
			batches = append(batches, flushed{len(b), time.Since(began)})
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
	for _, f := range got {
		t.Logf("%d items after %v", f.items, f.after)
	}
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

func TestAFailedFlushIsReported(t *testing.T) {
	errDown := errors.New("database is down")
	in := make(chan int, 1)
	in <- 1
	close(in)
	err := Run(in, 1, time.Hour, func([]int) error { return errDown })
	if !errors.Is(err, errDown) {
		t.Errorf("got %v", err)
	}
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
