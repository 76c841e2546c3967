//example:varies

// Three numbers about the collector, from runtime.MemStats and, since it
// does not stop the world, better from runtime/metrics.
package main

import (
	"fmt"
	"runtime"
	"runtime/metrics"
	"time"
)

var sink []byte

func main() {
	for range 2000 {
		sink = make([]byte, 64<<10)
	}

	var m runtime.MemStats
	runtime.ReadMemStats(&m) // a stop-the-world of its own
	fmt.Println("MemStats")
	fmt.Println("  cycles:     ", m.NumGC)
	fmt.Println("  pauses:     ", time.Duration(m.PauseTotalNs))
	fmt.Printf("  heap memory: %.1f MiB\n", float64(m.HeapAlloc)/(1<<20))

	samples := []metrics.Sample{
		{Name: "/gc/cycles/total:gc-cycles"},
		{Name: "/cpu/classes/gc/pause:cpu-seconds"},
		{Name: "/memory/classes/heap/objects:bytes"},
	}
	metrics.Read(samples)
	fmt.Println("runtime/metrics")
	fmt.Println("  cycles:     ", samples[0].Value.Uint64())
	fmt.Printf("  pauses:      %.6f CPU seconds\n",
		samples[1].Value.Float64())
	fmt.Printf("  heap memory: %.1f MiB\n",
		float64(samples[2].Value.Uint64())/(1<<20))
}
