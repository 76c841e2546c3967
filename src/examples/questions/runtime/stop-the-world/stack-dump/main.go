//example:varies

package main

import (
	"fmt"
	"io"
	"runtime"
	"runtime/metrics"
	"runtime/pprof"
	"time"
)

// pauses counts all stops of the world but the collector's, by duration.
func pauses() *metrics.Float64Histogram {
	s := []metrics.Sample{{Name: "/sched/pauses/total/other:seconds"}}
	metrics.Read(s)
	return s[0].Value.Float64Histogram()
}

// longest prints how long the world stood still at most while f ran.
func longest(what string, f func()) {
	before := pauses()
	f()
	after := pauses()
	for i := len(after.Counts) - 1; i >= 0; i-- {
		if after.Counts[i] > before.Counts[i] {
			d := time.Duration(after.Buckets[i+1] * float64(time.Second))
			fmt.Printf("%-23s stop of at most %6.2f ms\n", what,
				float64(d.Microseconds())/1000)
			return
		}
	}
}

func main() {
	for range 50_000 { // a service with as many connections
		go func() { select {} }()
	}
	time.Sleep(time.Second)

	buf := make([]byte, 64<<20)
	longest("runtime.Stack of all", func() { runtime.Stack(buf, true) })
	longest("goroutine profile", func() {
		pprof.Lookup("goroutine").WriteTo(io.Discard, 0)
	})
}
