// How much of its memory a map keeps after its entries have gone.
package main

import (
	"fmt"
	"maps"
	"runtime"
)

var sessions map[int][32]byte

func heap() float64 {
	runtime.GC()
	runtime.GC()
	var s runtime.MemStats
	runtime.ReadMemStats(&s)
	return float64(s.HeapAlloc)
}

func expired(id int, _ [32]byte) bool { return id >= 1000 }

// region measured
func report(way string, remove func()) {
	sessions = nil
	empty := heap()
	sessions = make(map[int][32]byte, 100_000)
	for id := range 100_000 {
		sessions[id] = [32]byte{}
	}
	full := heap()
	remove()
	fmt.Printf("%-16s %5d left, memory %3.0f %%\n",
		way, len(sessions), 100*max(0, heap()-empty)/(full-empty))
}

func main() {
	report("delete each", func() {
		for id := range 100_000 {
			delete(sessions, id)
		}
	})
	report("clear", func() { clear(sessions) })
	report("maps.DeleteFunc", func() {
		maps.DeleteFunc(sessions, expired)
	})
	report("and maps.Clone", func() {
		maps.DeleteFunc(sessions, expired)
		sessions = maps.Clone(sessions)
	})
	report("and maps.Copy", func() {
		maps.DeleteFunc(sessions, expired)
		rest := make(map[int][32]byte, len(sessions))
		maps.Copy(rest, sessions)
		sessions = rest
	})
	report("= nil", func() { sessions = nil })
}

// endregion
