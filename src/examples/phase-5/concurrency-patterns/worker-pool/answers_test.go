package pool

import (
	"context"
	"errors"
	"testing"
	"testing/synctest"
	"time"
)

var errOdd = errors.New("odd")

// half takes a second of the bubble's time and refuses odd numbers.
func half(_ context.Context, n int) (int, error) {
	time.Sleep(time.Second)
	if n%2 != 0 {
		return 0, errOdd
	}
	return n / 2, nil
}

// feed returns a channel that delivers 0 … n-1 and is then closed.
func feed(n int) <-chan int {
	jobs := make(chan int, n)
	for i := range n {
		jobs <- i
	}
	close(jobs)
	return jobs
}

func TestEveryJobIsAnsweredOnce(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		seen := make(map[int]bool)
		for r := range Run(t.Context(), 4, feed(100), half) {
			if seen[r.Job] {
				t.Errorf("job %d answered twice", r.Job)
			}
			seen[r.Job] = true
			switch {
			case r.Job%2 != 0 && !errors.Is(r.Err, errOdd):
				t.Errorf("job %d: error %v", r.Job, r.Err)
			case r.Job%2 == 0 && r.Value != r.Job/2:
				t.Errorf("job %d: value %d", r.Job, r.Value)
			}
		}
		if len(seen) != 100 {
			t.Errorf("%d of 100 jobs answered", len(seen))
		}
	})
}

func TestNobodyReadsTheResults(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		Run(ctx, 2, feed(10), half)
		time.Sleep(time.Minute) // both workers wait to send
		cancel()
	})
}
