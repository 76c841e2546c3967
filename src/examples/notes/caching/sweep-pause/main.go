//example:varies
//example:race

package main

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"time"

	"roadmap.example/notes/caching/cache"
)

const (
	entries = 400_000
	batch   = 256
	rounds  = 21
)

func main() {
	fmt.Println(machine())
	whole, inBatches := filled(entries+1), filled(batch)
	var one, many []float64
	for range rounds { // in turns: a busy machine disturbs both alike
		one = append(one, sweep(whole))
		many = append(many, sweep(inBatches))
	}
	fmt.Println("in one go: ", summary(one, 1))
	fmt.Println("in batches:", summary(many, entries/batch+1))
}

func filled(batch int) *cache.Cache[int, int] {
	c := cache.New[int, int](cache.WithSweepBatch(batch))
	for key := range entries {
		c.SetTTL(key, key, time.Hour)
	}
	return c
}

// sweep returns how many microseconds a sweep takes.
func sweep(c *cache.Cache[int, int]) float64 {
	start := time.Now()
	c.Sweep()
	return float64(time.Since(start).Nanoseconds()) / 1e3
}

// summary is the median, between what four in five rounds lie, and how long
// the lock is held at a time.
func summary(us []float64, pieces int) string {
	slices.Sort(us)
	n := len(us)
	return fmt.Sprintf("%.0f µs (%.0f to %.0f), lock held %.0f µs at a time",
		us[n/2], us[n/10], us[n-1-n/10], us[n/2]/float64(pieces))
}

func machine() string {
	info, _ := os.ReadFile("/proc/cpuinfo")
	_, name, _ := strings.Cut(string(info), "model name\t: ")
	name, _, _ = strings.Cut(name, "\n")
	return name
}
