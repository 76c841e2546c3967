package main

import (
	"fmt"
	"maps"
	"runtime"
)

type session [64]byte

var sessions = make(map[int]session)

// report collects garbage and tells what is still in use, to 10 MB.
func report(when string) {
	runtime.GC()
	var s runtime.MemStats
	runtime.ReadMemStats(&s)
	fmt.Printf("%-22s %7d sessions, %3d MB\n",
		when, len(sessions), (s.HeapAlloc+5_000_000)/10_000_000*10)
}

func main() {
	for i := range 1_000_000 {
		sessions[i] = session{}
	}
	report("after the campaign")

	maps.DeleteFunc(sessions, func(id int, _ session) bool {
		return id%1000 != 0
	})
	report("after the purge")

	smaller := make(map[int]session, len(sessions))
	maps.Copy(smaller, sessions)
	sessions = smaller
	report("moved to a new map")
}
