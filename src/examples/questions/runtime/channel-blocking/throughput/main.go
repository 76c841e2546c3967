//example:varies

// What it costs to bring one value from a goroutine to another.
package main

import (
	"fmt"
	"math"
	"time"
)

// region measure

// perValue returns the nanoseconds per value, best of several rounds. The
// consumer ends with each round, since its channel is closed.
func perValue(room int) float64 {
	const values = 50_000
	best := math.Inf(1)
	for range 7 {
		ch := make(chan int, room)
		done := make(chan struct{})
		start := time.Now()
		go func() {
			defer close(done)
			for range ch {
			}
		}()
		for i := range values {
			ch <- i
		}
		close(ch)
		<-done
		best = min(best, float64(time.Since(start).Nanoseconds())/values)
	}
	return best
}

// endregion

// perTry returns the nanoseconds of a try that fails.
func perTry() float64 {
	const tries = 1_000_000
	full := make(chan int, 1)
	full <- 0
	start := time.Now()
	for i := range tries {
		select {
		case full <- i:
		default:
		}
	}
	return float64(time.Since(start).Nanoseconds()) / tries
}

func main() {
	for _, room := range []int{0, 1, 8, 128, 1024} {
		fmt.Printf("buffer %4d: %6.1f ns per value\n", room, perValue(room))
	}
	fmt.Printf("failed try:  %6.1f ns\n", perTry())
}
