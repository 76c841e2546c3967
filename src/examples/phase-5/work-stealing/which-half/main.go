//example:varies
//example:env GODEBUG=asyncpreemptoff=1

// One P fills its queue and keeps busy; a thief does all the work, in the
// order in which it steals. (With asyncpreemptoff=1 nobody is interrupted.)
package main

import (
	"fmt"
	"runtime"
	"sync/atomic"
)

var (
	thiefIsBusy, loaded atomic.Bool
	order               [8]int
	ran                 atomic.Int32
)

func main() {
	runtime.GOMAXPROCS(2)
	go func() { // keeps the second P busy until the queue is filled
		thiefIsBusy.Store(true)
		for !loaded.Load() {
		}
	}()
	for !thiefIsBusy.Load() {
	}

	// region fill
	for i := range 8 { // 0 to 6 to the local queue, 7 to runnext
		go func() { order[ran.Add(1)-1] = i }()
	}
	loaded.Store(true) // now the other P has nothing left to do
	for ran.Load() < 8 {
		// this P is busy, and never looks into its queue
	}
	fmt.Println(order)
	// endregion
}
