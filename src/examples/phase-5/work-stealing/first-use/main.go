//example:varies

// Four jobs enter the queue of one P. With a second P, two run at a time.
package main

import (
	"fmt"
	"runtime"
	"time"
)

// compute takes a few milliseconds of a CPU, and waits for nothing.
func compute() {
	for range 10_000_000 {
	}
}

func main() {
	// region use
	job := func(n int) {
		fmt.Print("[", n, " ")
		compute() // a few milliseconds
		fmt.Print(n, "] ")
	}
	for _, procs := range []int{1, 2} {
		runtime.GOMAXPROCS(procs)
		fmt.Print("Ps: ", procs, "   ")
		for n := range 4 {
			go job(n)
		}
		time.Sleep(200 * time.Millisecond)
		fmt.Println()
	}
	// endregion
}
