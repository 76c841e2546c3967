//example:varies

//go:build linux

// On the only P, a loop without any call competes with main. Each Gosched
// puts main at the end of the queue: how long until it is back? Once right
// after sysmon was woken, when it looks every 20 µs, and once when it has had
// nothing to do for a while, and looks every 10 ms.
package main

import (
	"fmt"
	"runtime"
	"slices"
	"sync/atomic"
	"syscall"
	"time"
)

func main() {
	runtime.GOMAXPROCS(1)
	var awake, drowsy []time.Duration
	for range 40 {
		// Nobody runs: sysmon sleeps, until this call into the kernel ends.
		pause := syscall.NsecToTimespec(30_000_000)
		syscall.Nanosleep(&pause, nil)

		var over atomic.Bool
		go func() {
			for !over.Load() { // never blocks, never yields
			}
		}()
		go func() {}() // would go on in main's time slice: not the loop

		awake = append(awake, turn())
		turn() // sysmon doubles its pauses meanwhile
		turn()
		drowsy = append(drowsy, turn())
		over.Store(true)
		runtime.Gosched()
	}
	fmt.Println("turns of the loop  shortest  a quarter below")
	show("sysmon just woken", awake)
	show("sysmon at 10 ms", drowsy)
}

// turn lets the loop have the P, and returns when it has lost it again.
func turn() (took time.Duration) {
	for took < time.Millisecond { // else main was the next once more
		start := time.Now()
		runtime.Gosched()
		took = time.Since(start)
	}
	return took
}

func show(when string, turns []time.Duration) {
	slices.Sort(turns)
	// Not the median: other programs only make turns longer.
	fmt.Printf("%-18s %5.1f ms %13.1f ms\n", when,
		turns[0].Seconds()*1000, turns[len(turns)/4].Seconds()*1000)
}
