//example:varies

// A few live objects can hold many spans: fragmentation, made and measured.
package main

import (
	"fmt"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
	"slices"
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
	fmt.Printf("%-11s", when)
	for _, s := range samples {
		fmt.Printf(" %8.0f", float64(s.Value.Uint64())/(1<<20))
	}
	fmt.Println()
}

func main() {
	fmt.Println("MiB          objects   unused     free released")

	all := fill()
	report("all alive")

	// Keep one in 64: at least one object in nearly every 8 KiB span.
	few := make([]*object, 0, count/64)
	for i := 0; i < count; i += 64 {
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

	// As many survivors that were allocated one after another.
	few = slices.Clone(fill()[:count/64])
	report("neighbors")
	runtime.KeepAlive(few)
	runtime.KeepAlive(packed)
}

const count = 1 << 20

func fill() []*object {
	all := make([]*object, count)
	for i := range all {
		all[i] = new(object)
	}
	return all
}
