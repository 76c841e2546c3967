package pool

import (
	"context"
	"testing"
	"testing/synctest"
	"time"
)

func TestNJobsRunAtOnce(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		start := time.Now()
		// half is the job: it takes a second of the bubble's time.
		for range Run(t.Context(), 3, feed(12), half) {
		}
		took := time.Since(start)
		t.Log("12 jobs of a second, 3 workers:", took)
		if took != 4*time.Second {
			t.Error("want 4s")
		}
	})
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
