//example:varies

// On the only P, a loop without any call competes with main. Each Gosched
// puts main at the end of the queue: how long until it is back?
package main

import (
	"fmt"
	"runtime"
	"slices"
	"time"
)

func main() {
	runtime.GOMAXPROCS(1)
	go func() {
		for { // never blocks, never yields
		}
	}()
	var turns []time.Duration
	for range 15 {
		start := time.Now()
		runtime.Gosched() // the loop gets the P, and loses it again
		turns = append(turns, time.Since(start))
	}
	slices.Sort(turns)
	fmt.Printf("shortest turn of the loop: %5.1f ms\n", ms(turns[0]))
	fmt.Printf("median of %d turns:        %5.1f ms\n",
		len(turns), ms(turns[len(turns)/2]))
}

func ms(d time.Duration) float64 { return d.Seconds() * 1000 }
