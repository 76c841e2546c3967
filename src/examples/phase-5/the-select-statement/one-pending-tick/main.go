package main

import (
	"fmt"
	"time"
)

// round gives a duration in steps of 100 ms, so that a busy machine prints
// the same.
func round(d time.Duration) time.Duration {
	return d.Truncate(100 * time.Millisecond)
}

func main() {
	start := time.Now()
	ticker := time.NewTicker(200 * time.Millisecond)
	defer ticker.Stop()

	time.Sleep(1100 * time.Millisecond) // five ticks, and nobody receives
	for range 3 {
		tick := <-ticker.C
		fmt.Println("received at", round(time.Since(start)),
			"the tick of", round(tick.Sub(start)))
	}
}
