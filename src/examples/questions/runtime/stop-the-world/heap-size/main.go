//example:varies

// Does a larger heap mean more pauses, or longer ones? Marks a small and a
// large heap, counts the pauses, and compares how long the world stands still
// with how long a cycle takes.
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

// since returns how many pauses came after a count, and the upper bound of
// the bucket that holds the middle one.
func since(before []uint64) (total uint64, middle time.Duration) {
	after, bounds := pauses()
	for i := range after {
		after[i] -= before[i]
		total += after[i]
	}
	var seen uint64
	for i := range after {
		seen += after[i]
		if 2*seen >= total {
			middle = time.Duration(bounds[i+1] * float64(time.Second))
			break
		}
	}
	return total, middle.Round(time.Microsecond)
}

// region measure
const cycles = 10

func measure(megabytes int) {
	live = make([]*record, megabytes<<20/64)
	for i := range live {
		live[i] = new(record)
	}
	runtime.GC()

	before, _ := pauses()
	start := time.Now()
	for range cycles {
		runtime.GC()
	}
	cycle := time.Since(start) / cycles
	stops, middle := since(before)
	fmt.Printf("%2d MB live: %d cycles of %5.1f ms, %d pauses, median < %v\n",
		megabytes, cycles, cycle.Seconds()*1000, stops, middle)
}

// endregion

func main() {
	debug.SetGCPercent(-1) // only the cycles asked for
	measure(1)
	measure(64)
}
