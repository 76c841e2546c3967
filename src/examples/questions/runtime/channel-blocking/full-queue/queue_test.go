package queue

import (
	"fmt"
	"testing"
	"testing/synctest"
	"time"
)

type event int

// write stands for one call of the database: 2 ms, however many rows.
func write([]event) { time.Sleep(2 * time.Millisecond) }

// sink stores what comes, at most size events with each call.
func sink(queue <-chan event, size int) {
	for first := range queue {
		batch := []event{first}
		for len(batch) < size && len(queue) > 0 {
			batch = append(batch, <-queue)
		}
		write(batch)
	}
}

// TestBurst lets 1,000 events a second arrive for half a minute, on the
// clock of the test.
func TestBurst(t *testing.T) {
	for _, size := range []int{1, 100} {
		synctest.Test(t, func(t *testing.T) { burst(size) })
	}
}

func burst(size int) {
	queue := make(chan event, 10_000)
	stored := make(chan struct{})
	go func() {
		defer close(stored)
		sink(queue, size)
	}()

	start := time.Now()
	var full time.Duration // when the first send had to wait
	longest := 0
	for i := range 30_000 {
		time.Sleep(time.Millisecond)
		before := time.Now()
		queue <- event(i)
		longest = max(longest, len(queue))
		if full == 0 && time.Since(before) > 0 {
			full = time.Since(start).Round(time.Second)
		}
	}
	close(queue)
	<-stored

	fmt.Printf("at most %3d a call: up to %5d queued, ", size, longest)
	if full > 0 {
		fmt.Println("sends wait after", full)
	} else {
		fmt.Println("no send waits")
	}
}
