//example:varies
//example:since 1.26

// Watches goroutines pass through the states runnable, running and waiting
// by way of the runtime's own counters (Go 1.26).
package main

import (
	"fmt"
	"runtime"
	"runtime/metrics"
)

var states = []metrics.Sample{
	{Name: "/sched/goroutines/runnable:goroutines"},
	{Name: "/sched/goroutines/running:goroutines"},
	{Name: "/sched/goroutines/waiting:goroutines"},
	{Name: "/sched/goroutines:goroutines"},
}

func show(moment string) {
	metrics.Read(states)
	fmt.Printf("%-11s", moment)
	for _, s := range states {
		fmt.Printf("%10d", s.Value.Uint64())
	}
	fmt.Println()
}

func main() {
	// region steps
	runtime.GOMAXPROCS(1) // nobody runs until main lets go of the P
	runtime.Gosched()     // the runtime's own goroutines go first
	gate := make(chan struct{})

	fmt.Printf("%-11s%10s%10s%10s%10s\n",
		"", "runnable", "running", "waiting", "all")
	show("start")
	for range 5 {
		go func() { <-gate }()
	}
	show("5 started")
	runtime.Gosched() // let them run: each blocks on gate
	show("5 blocked")
	close(gate) // makes all of them ready at once
	show("gate closed")
	runtime.Gosched()
	show("5 ended")
	// endregion
}
