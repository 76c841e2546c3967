// Which calls stop the world, and how often? The runtime counts its pauses,
// and reading the count stops nothing.
package main

import (
	"fmt"
	"io"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
	"runtime/pprof"
	"runtime/trace"
)

// region stops
// stops returns how often the world was stopped so far: by the collector, and
// for other reasons.
func stops() (collector, other uint64) {
	pauses := []metrics.Sample{
		{Name: "/sched/pauses/total/gc:seconds"},
		{Name: "/sched/pauses/total/other:seconds"},
	}
	metrics.Read(pauses)
	for _, n := range pauses[0].Value.Float64Histogram().Counts {
		collector += n
	}
	for _, n := range pauses[1].Value.Float64Histogram().Counts {
		other += n
	}
	return collector, other
}

func main() {
	debug.SetGCPercent(-1) // only the collections asked for
	var stats runtime.MemStats
	buf := make([]byte, 1<<16)

	count("runtime.GC, 50 times", func() {
		for range 50 {
			runtime.GC()
		}
	})
	count("ReadMemStats", func() { runtime.ReadMemStats(&stats) })
	count("Stack of all goroutines", func() { runtime.Stack(buf, true) })
	count("Stack of this one", func() { runtime.Stack(buf, false) })
	count("goroutine profile", func() {
		pprof.Lookup("goroutine").WriteTo(io.Discard, 0)
	})
	count("heap profile", func() {
		pprof.Lookup("heap").WriteTo(io.Discard, 0)
	})
	count("GOMAXPROCS, changed", func() { runtime.GOMAXPROCS(7) })
	count("GOMAXPROCS, asked", func() { runtime.GOMAXPROCS(0) })
	count("trace.Start", func() { trace.Start(io.Discard) })
	count("trace.Stop", trace.Stop)
	count("NumGoroutine", func() { runtime.NumGoroutine() })
	count("debug.SetGCPercent", func() { debug.SetGCPercent(-1) })
}

// endregion

func count(what string, f func()) {
	collector, other := stops()
	f()
	collectorNow, otherNow := stops()
	fmt.Printf("%-24s collector %3d  other %d\n", what,
		collectorNow-collector, otherNow-other)
}
