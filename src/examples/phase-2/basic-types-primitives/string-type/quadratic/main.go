package main

import (
	"fmt"
	"runtime"
	"strings"
)

// region compare
func main() {
	for _, pieces := range []int{1000, 2000, 4000} {
		plus := allocated(func() {
			report := ""
			for range pieces {
				report += "0123456789"
			}
		})
		builder := allocated(func() {
			var report strings.Builder
			for range pieces {
				report.WriteString("0123456789")
			}
		})
		fmt.Printf("%d pieces: + %4.1f MB, Builder %.2f MB\n",
			pieces, plus, builder)
	}
}

// endregion

// allocated tells how many megabytes f asks for.
func allocated(f func()) float64 {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	f()
	runtime.ReadMemStats(&after)
	return float64(after.TotalAlloc-before.TotalAlloc) / 1e6
}
