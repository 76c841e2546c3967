package main

import (
	"fmt"
	"time"
)

// region perMessage

// drainIdle waits up to d for each message: every round starts a new
// timer, so a steady trickle keeps the loop alive forever.
func drainIdle(in <-chan int, d time.Duration) (got int) {
	for {
		select {
		case _, open := <-in:
			if !open {
				return got
			}
			got++
		case <-time.After(d): // a new timer each time round
			return got
		}
	}
}

// endregion

// region overall

// drainUntil stops after d altogether: one timer, made before the loop.
func drainUntil(in <-chan int, d time.Duration) (got int) {
	limit := time.After(d)
	for {
		select {
		case _, open := <-in:
			if !open {
				return got
			}
			got++
		case <-limit:
			return got
		}
	}
}

// endregion

// trickle sends n values, one per gap, and then closes its channel.
func trickle(n int, gap time.Duration) <-chan int {
	out := make(chan int, n)
	go func() {
		defer close(out)
		for i := range n {
			time.Sleep(gap)
			out <- i
		}
	}()
	return out
}

func main() {
	const gap = 10 * time.Millisecond
	idle := drainIdle(trickle(20, gap), 100*gap)
	fmt.Println("per message, all 20 arrive:", idle == 20)
	total := drainUntil(trickle(20, gap), 5*gap)
	fmt.Println("overall, cut off early:", total < 20)
}
