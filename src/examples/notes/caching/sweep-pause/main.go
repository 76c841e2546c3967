//example:varies
//example:race

package main

import (
	"fmt"
	"time"

	"roadmap.example/notes/caching/cache"
)

const (
	entries = 400_000
	batch   = 256
)

func main() {
	whole := sweep(entries + 1)
	parts := sweep(batch)
	hold := parts / (entries/batch + 1)
	fmt.Println("              sweep    lock held")
	fmt.Printf("in one go   %4.0f µs   %7.1f µs\n",
		us(whole), us(whole))
	fmt.Printf("in batches  %4.0f µs   %7.1f µs\n",
		us(parts), us(hold))
	fmt.Printf("ratio       %7.1f   %10.0f\n",
		us(whole)/us(parts), us(whole)/us(hold))
}

// sweep returns how long a sweep takes, the best of several: whatever else
// the machine does can only add to it.
func sweep(batch int) time.Duration {
	c := cache.New[int, int](cache.WithSweepBatch(batch))
	for key := range entries {
		c.SetTTL(key, key, time.Hour)
	}
	best := time.Hour
	for range 20 {
		start := time.Now()
		c.Sweep()
		best = min(best, time.Since(start))
	}
	return best
}

func us(d time.Duration) float64 { return float64(d.Nanoseconds()) / 1e3 }
