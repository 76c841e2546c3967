// Looks into a map of Go 1.24 and later while it grows. The two structs copy
// the first fields of internal/runtime/maps.Map and table: good for looking,
// never for production.
package main

import (
	"fmt"
	"unsafe"
)

type header struct {
	used   uint64
	seed   uintptr
	dirPtr unsafe.Pointer // one group, or an array of dirLen *table
	dirLen int            // 0: small map, no table yet
}

type table struct {
	used       uint16
	capacity   uint16
	growthLeft uint16
}

// shape tells how the map stores its entries at the moment.
func shape(m map[int]int) string {
	h := *(**header)(unsafe.Pointer(&m))
	switch {
	case h.dirPtr == nil:
		return "nothing allocated"
	case h.dirLen == 0:
		return "one group of 8 slots"
	}
	tables := make(map[*table]bool)
	for _, t := range unsafe.Slice((**table)(h.dirPtr), h.dirLen) {
		tables[t] = true
	}
	slots := 0
	for t := range tables {
		slots += int(t.capacity)
	}
	return fmt.Sprintf("%d table(s), %d slots", len(tables), slots)
}

var m = make(map[int]int) // global, so that it is on the heap

// region grow
func main() {
	before := shape(m)
	fmt.Printf("%4d entries: %s\n", len(m), before)
	for i := range 900 {
		m[i] = i
		if now := shape(m); now != before {
			fmt.Printf("%4d entries: %s\n", len(m), now)
			before = now
		}
	}
	for i := range 900 {
		delete(m, i)
	}
	fmt.Printf("%4d entries: %s\n", len(m), shape(m))
}

// endregion
