package main

import (
	"bytes"
	"fmt"
	"runtime"
	"strings"
	"testing"
)

var (
	pieces = strings.Fields(strings.Repeat("0123456789 ", 1000))
	report string
)

func main() {
	// region ways
	measure("+=", func() {
		report = ""
		for _, piece := range pieces {
			report += piece
		}
	})
	measure("bytes.Buffer", func() {
		var b bytes.Buffer
		for _, piece := range pieces {
			b.WriteString(piece)
		}
		report = b.String()
	})
	measure("strings.Builder", func() {
		var b strings.Builder
		for _, piece := range pieces {
			b.WriteString(piece)
		}
		report = b.String()
	})
	measure("Builder, Grow", func() {
		var b strings.Builder
		b.Grow(10 * len(pieces))
		for _, piece := range pieces {
			b.WriteString(piece)
		}
		report = b.String()
	})
	measure("strings.Join", func() { report = strings.Join(pieces, "") })
	// endregion
}

// measure prints how often f allocates, and how many times the length of
// the report.
func measure(way string, f func()) {
	count := testing.AllocsPerRun(10, f)

	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	f()
	runtime.ReadMemStats(&after)
	bytes := float64(after.TotalAlloc - before.TotalAlloc)
	fmt.Printf("%-16s %3.0f allocations, %3.0f times its length\n",
		way, count, bytes/float64(len(report)))
}
