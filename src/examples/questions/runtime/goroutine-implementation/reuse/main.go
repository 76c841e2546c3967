// A goroutine that has ended leaves its descriptor and its stack to the next
// one. How much memory do 10,000 goroutines need, one after another and all
// at once?
package main

import (
	"fmt"
	"runtime"
)

const count = 10_000

// region measured
func oneByOne(work func()) {
	for range count {
		go work()
		runtime.Gosched() // on one P it runs now, and ends
	}
}

func allAtOnce(work func()) {
	for range count {
		go work()
	}
	runtime.Gosched() // let them all run until they wait
}

// endregion

func main() {
	runtime.GOMAXPROCS(1)
	measure("one by one", func() { oneByOne(func() {}) })

	wait := make(chan bool) // nobody ever sends
	measure("all at once", func() { allAtOnce(func() { <-wait }) })
}

// measure prints what a run has added to the memory of stacks and to the
// number of goroutines.
func measure(name string, f func()) {
	var before, after runtime.MemStats
	n := runtime.NumGoroutine()
	runtime.ReadMemStats(&before)
	f()
	runtime.ReadMemStats(&after)
	fmt.Printf("%-11s  stacks: +%2d MB  goroutines left: %d\n", name,
		(after.StackInuse-before.StackInuse)/1e6,
		runtime.NumGoroutine()-n)
}
