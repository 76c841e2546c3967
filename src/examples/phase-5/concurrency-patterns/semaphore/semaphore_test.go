package semaphore

import (
	"context"
	"errors"
	"sync"
	"testing"
	"testing/synctest"
	"time"
)

func TestThreeAtATime(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		sem := make(Semaphore, 3)
		start := time.Now()
		var tasks sync.WaitGroup
		for range 10 {
			// Acquire before go: waiting tasks cost no goroutine.
			if err := sem.Acquire(t.Context()); err != nil {
				t.Fatal(err)
			}
			tasks.Go(func() {
				defer sem.Release()
				time.Sleep(time.Second)
			})
		}
		tasks.Wait()
		// 10 tasks, 3 at a time: four rounds of a second.
		if took := time.Since(start); took != 4*time.Second {
			t.Errorf("took %v", took)
		}
	})
}

func TestWaitingEndsWithTheContext(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		sem := make(Semaphore, 1)
		sem.Acquire(t.Context())
		ctx, cancel := context.WithTimeout(t.Context(), time.Second)
		defer cancel()
		err := sem.Acquire(ctx)
		if !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("got %v", err)
		}
	})
}

func TestTryAcquire(t *testing.T) {
	sem := make(Semaphore, 1)
	if !sem.TryAcquire() || sem.TryAcquire() {
		t.Error("want the first to succeed and the second to fail")
	}
	sem.Release()
	if !sem.TryAcquire() {
		t.Error("no slot after Release")
	}
}
