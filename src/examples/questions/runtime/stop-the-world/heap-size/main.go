//example:varies

// Does a larger heap mean longer pauses? Marks a small and a large heap and
// compares the time a cycle takes with the time the world stands still.
package main

import (
	"fmt"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
	"slices"
	"time"
)

type record struct {
	payload [56]byte
	ref     *record
}

var live []*record

// pauses reads the histogram of all GC pauses, without stopping the world.
func pauses() (counts []uint64, bounds []float64) {
	sample := []metrics.Sample{{Name: "/sched/pauses/total/gc:seconds"}}
	metrics.Read(sample)
	h := sample[0].Value.Float64Histogram()
	return slices.Clone(h.Counts), h.Buckets
}

// median returns the upper bound of the bucket that holds the middle pause.
func median(before, after []uint64, bounds []float64) time.Duration {
	var total, seen uint64
	for i := range after {
		total += after[i] - before[i]
	}
	for i := range after {
		seen += after[i] - before[i]
		if 2*seen >= total {
			return time.Duration(bounds[i+1] * float64(time.Second))
		}
	}
	return 0
}

// region measure
const cycles = 10

func measure(megabytes int) {
	live = make([]*record, megabytes<<20/64)
	for i := range live {
		live[i] = new(record)
	}
	runtime.GC()

	before, bounds := pauses()
	start := time.Now()
	for range cycles {
		runtime.GC()
	}
	cycle := time.Since(start) / cycles
	after, _ := pauses()
	fmt.Printf("%2d MB live: cycle %v, median pause < %v\n",
		megabytes, cycle.Round(100*time.Microsecond),
		median(before, after, bounds).Round(time.Microsecond))
}

// endregion

func main() {
	debug.SetGCPercent(-1) // only the cycles asked for
	measure(1)
	measure(64)
}
