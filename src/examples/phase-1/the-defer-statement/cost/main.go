//example:varies

// What does a deferred call cost, by the kind of record behind it?
package main

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"time"
)

// region measured

//go:noinline
func nothing() {}

//go:noinline
func direct(int) { nothing() }

//go:noinline
func openCoded(int) { defer nothing() }

// The defer in the loop, reached never, keeps the other from being
// open-coded. Its record lies on the stack.
//
//go:noinline
func onStack(more int) {
	defer nothing()
	for range more {
		defer nothing()
	}
}

//go:noinline
func onHeap(more int) {
	for range more + 1 {
		defer nothing()
	}
}

// endregion

func main() {
	fmt.Println(machine())
	measure("direct call", direct)
	measure("open-coded", openCoded)
	measure("record on the stack", onStack)
	measure("record on the heap", onHeap)
}

// measure prints the median of 51 rounds, and between what four in five lie.
func measure(name string, f func(int)) {
	const n = 20_000
	var ns []float64
	for range 51 {
		start := time.Now()
		for range n {
			f(0)
		}
		ns = append(ns, float64(time.Since(start).Nanoseconds())/n)
	}
	slices.Sort(ns)
	fmt.Printf("%-20s %5.1f ns (%.1f to %.1f)\n", name, ns[25], ns[5], ns[45])
}

// machine names the CPU where Linux tells it.
func machine() string {
	info, _ := os.ReadFile("/proc/cpuinfo")
	_, name, _ := strings.Cut(string(info), "model name\t: ")
	name, _, _ = strings.Cut(name, "\n")
	return name
}
