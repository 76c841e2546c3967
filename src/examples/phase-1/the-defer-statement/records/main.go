//example:varies

// How many records does the runtime allocate for deferred calls?
package main

import (
	"fmt"
	"runtime"
)

func nothing() {}

// One record a round, all alive until the function returns.
func inLoop(n int) {
	for range n {
		defer nothing()
	}
}

// The same calls, each at the end of a function of its own.
func perRound(n int) {
	for range n {
		one()
	}
}

//go:noinline
func one() { defer nothing() }

func main() {
	const rounds = 100_000
	fmt.Println("in the loop:", allocated(inLoop, rounds))
	fmt.Println("per round:  ", allocated(perRound, rounds))
}

// allocated tells what calls for n rounds allocate.
func allocated(f func(n int), n int) string {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	f(n)
	runtime.ReadMemStats(&after)
	objects := after.Mallocs - before.Mallocs
	bytes := after.TotalAlloc - before.TotalAlloc
	return fmt.Sprint(objects, " objects, ", bytes, " bytes")
}
