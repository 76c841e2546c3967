//example:varies

package main

import (
	"fmt"
	"runtime"
	"runtime/metrics"
)

// customer is what the service keeps, record what the import works with.
type customer struct {
	id   int
	name [40]byte
}

type record struct{ customer }

const records = 2_000_000

// importAll reads all records and keeps one customer in 50.
func importAll(keep func(*record) *customer) map[int]*customer {
	kept := map[int]*customer{}
	all := make([]*record, records) // needed for cross-checks
	for id := range all {
		all[id] = &record{customer{id: id}}
	}
	for id := 0; id < records; id += 50 {
		kept[id] = keep(all[id])
	}
	return kept
}

func main() {
	report("a pointer into the record", func(r *record) *customer {
		return &r.customer
	})
	report("a copy", func(r *record) *customer {
		c := r.customer
		return &c
	})
}

// report prints the MB of live objects, and of free slots beside them.
func report(how string, keep func(*record) *customer) {
	kept := importAll(keep)
	runtime.GC()
	s := []metrics.Sample{
		{Name: "/memory/classes/heap/objects:bytes"},
		{Name: "/memory/classes/heap/unused:bytes"},
	}
	metrics.Read(s)
	fmt.Printf("%-26s objects: %2d MB  unused: %3d MB\n", how,
		s[0].Value.Uint64()/1e6, s[1].Value.Uint64()/1e6)
	runtime.KeepAlive(kept)
}
