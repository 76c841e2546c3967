//example:varies
//example:env GODEBUG=asyncpreemptoff=1

// One P fills its queue and keeps busy; a thief does all the work. (With
// asyncpreemptoff=1 nobody is interrupted.)
package main

import (
	"fmt"
	"runtime"
	"sync/atomic"
)

var (
	thiefIsBusy, loaded atomic.Bool
	order               [4]int
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
	for i := range 4 {
		go func() { order[ran.Add(1)-1] = i }()
	}
	loaded.Store(true)
	for ran.Load() < 4 {
	}
	fmt.Println(order)
	// endregion
}
