package main

import (
	"fmt"
	"runtime"
	"strings"
)

// region keep
func main() {
	fmt.Println("substring:", held(func(page string) string {
		return page[:8]
	}))
	fmt.Println("clone:    ", held(strings.Clone))
	fmt.Println("both:     ", held(func(page string) string {
		return strings.Clone(page[:8])
	}))
}

// held tells how much memory stays in use for the ids of 100 pages.
func held(id func(page string) string) string {
	before := inUse()
	var ids []string
	for range 100 {
		page := string(make([]byte, 1<<20))
		ids = append(ids, id(page))
	}
	after := inUse()
	runtime.KeepAlive(ids) // until here, none of ids may be collected
	return fmt.Sprintf("%d MiB", (after-before+1<<19)>>20)
}

// endregion

func inUse() int {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return int(m.HeapAlloc)
}
