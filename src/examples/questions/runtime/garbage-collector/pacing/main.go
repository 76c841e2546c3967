//example:varies

// How GOGC and the memory limit move the heap goal, and with it the number
// of cycles.
package main

import (
	"fmt"
	"math"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
	"time"
)

var (
	live    = make([]byte, 32<<20) // 32 MiB that stay reachable
	garbage []byte
)

// read returns a metric that counts something.
func read(name string) uint64 {
	sample := []metrics.Sample{{Name: name}}
	metrics.Read(sample)
	return sample[0].Value.Uint64()
}

// churn allocates 256 MiB of short-lived memory under the given settings.
func churn(percent int, limit int64) {
	debug.SetGCPercent(percent)
	debug.SetMemoryLimit(limit)
	debug.FreeOSMemory() // collects, so that all start alike
	goal := "none"
	if g := read("/gc/heap/goal:bytes"); g < 1<<40 {
		goal = fmt.Sprint(g>>20, " MiB")
	}
	before := read("/gc/cycles/automatic:gc-cycles")
	for range 512 {
		garbage = make([]byte, 512<<10)
		time.Sleep(50 * time.Microsecond) // as if there were other work
	}
	cycles := read("/gc/cycles/automatic:gc-cycles") - before
	fmt.Printf("GOGC %3d: goal %7s, %2d cycles\n", percent, goal, cycles)
}

func main() {
	const none = math.MaxInt64 // the default: no limit
	churn(50, none)
	churn(100, none) // the default
	churn(200, none)
	churn(-1, 128<<20) // GOGC=off, but with a limit of 128 MiB
	churn(-1, none)    // off, no limit: only runtime.GC collects now
	runtime.KeepAlive(live)
}
