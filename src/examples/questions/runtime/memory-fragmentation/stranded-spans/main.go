//example:varies

// A few live objects can hold many spans: fragmentation, made and measured.
package main

import (
	"fmt"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
)

type object struct{ payload [64]byte }

// report prints heap memory in MiB, as runtime/metrics divides it.
func report(when string) {
	runtime.GC()
	debug.FreeOSMemory() // also returns free spans to the system
	samples := []metrics.Sample{
		{Name: "/memory/classes/heap/objects:bytes"},
		{Name: "/memory/classes/heap/unused:bytes"},
		{Name: "/memory/classes/heap/free:bytes"},
		{Name: "/memory/classes/heap/released:bytes"},
	}
	metrics.Read(samples)
	fmt.Printf("%-9s", when)
	for _, s := range samples {
		fmt.Printf(" %8.0f", float64(s.Value.Uint64())/(1<<20))
	}
	fmt.Println()
}

func main() {
	fmt.Println("MiB        objects   unused     free released")

	all := make([]*object, 1<<20)
	for i := range all {
		all[i] = new(object)
	}
	report("all alive")

	// Keep one in 64: at least one object in nearly every 8 KiB span.
	few := make([]*object, 0, len(all)/64)
	for i := 0; i < len(all); i += 64 {
		few = append(few, all[i])
	}
	all = nil
	report("1 in 64")

	// The cure: copy the survivors, so that they lie side by side.
	packed := make([]object, len(few))
	for i, o := range few {
		packed[i] = *o
	}
	few = nil
	report("packed")
	runtime.KeepAlive(packed)
}
