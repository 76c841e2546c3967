// Counts allocations and bytes of a list of 1,000 numbers.
package main

import (
	"fmt"
	"testing"
)

type reading int

func (r reading) celsius() float64 { return float64(r) / 10 }

type sensor interface{ celsius() float64 }

var (
	anys    []any
	sensors []sensor
	plain   []reading
)

func main() {
	show("[]any", func(n int) {
		anys = make([]any, n)
		for i := range anys {
			anys[i] = reading(i + 1000)
		}
	})
	show("[]sensor", func(n int) {
		sensors = make([]sensor, n)
		for i := range sensors {
			sensors[i] = reading(i + 1000)
		}
	})
	show("[]reading", func(n int) {
		plain = make([]reading, n)
		for i := range plain {
			plain[i] = reading(i + 1000)
		}
	})
}

func show(what string, fill func(n int)) {
	r := testing.Benchmark(func(b *testing.B) {
		for i := 0; i < b.N; i++ {
			fill(1000)
		}
	})
	fmt.Printf("%-10s %4d allocations, %5d bytes\n",
		what, r.AllocsPerOp(), r.AllocedBytesPerOp())
}
