package pool

import (
	"context"
	"testing"
	"testing/synctest"
	"time"
)

func Test12JobsTake12Or4Or1Seconds(t *testing.T) {
	for n, want := range map[int]time.Duration{
		1: 12 * time.Second, 3: 4 * time.Second, 12: time.Second,
	} {
		synctest.Test(t, func(t *testing.T) {
			start := time.Now()
			// half is the job: it takes a second of the bubble's time.
			for range Run(t.Context(), n, feed(12), half) {
			}
			if took := time.Since(start); took != want {
				t.Errorf("12 jobs, %d workers: %v", n, took)
			}
		})
	}
}

func TestNoJobBeginsAfterCancel(t *testing.T) {
	for range 100 { // select chooses at random
		synctest.Test(t, func(t *testing.T) {
			ctx, cancel := context.WithCancel(t.Context())
			begun := 0
			job := func(context.Context, int) (int, error) {
				if begun++; begun == 3 {
					cancel()
				}
				return 0, nil
			}
			for range Run(ctx, 1, feed(10), job) {
			}
			if begun != 3 {
				t.Errorf("%d begun", begun)
			}
		})
	}
}

func TestCancelStopsEveryWorker(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		forever := make(chan int) // neither fed nor closed
		results := Run(ctx, 5, forever, half)
		forever <- 1
		<-results // the pool works …
		cancel()
		if _, open := <-results; open {
			t.Error("a result after cancel")
		}
		// … and a worker left behind would make synctest.Test fail.
	})
}
