//example:varies

// Eight tasks that compute and eight tasks that wait, with 1 to 8 Ps: which
// of the two does GOMAXPROCS speed up, and how far?
package main

import (
	"fmt"
	"runtime"
	"sync"
	"time"
)

const tasks = 8

// compute keeps a CPU busy for a fraction of a millisecond.
func compute() uint32 {
	x := uint32(1)
	for range 300_000 {
		x ^= x << 13 // each step needs the one before:
		x ^= x >> 17 // the compiler cannot leave any out
		x ^= x << 5
	}
	return x
}

var results [tasks]uint32

// elapsed runs eight tasks at once, several times, and returns the best: the
// run that other programs on the machine disturbed least.
func elapsed(times int, task func(id int)) (best time.Duration) {
	best = time.Hour
	for range times {
		start := time.Now()
		var wg sync.WaitGroup
		for id := range tasks {
			wg.Go(func() { task(id) })
		}
		wg.Wait()
		best = min(best, time.Since(start))
	}
	return best
}

func main() {
	fmt.Println("CPUs:", runtime.NumCPU())
	fmt.Println("Ps   compute   wait 50 ms")
	for _, procs := range []int{1, 2, 4, 8} {
		runtime.GOMAXPROCS(procs)
		busy := elapsed(80, func(id int) { results[id] = compute() })
		idle := elapsed(1, func(int) { time.Sleep(50 * time.Millisecond) })
		fmt.Printf("%2d %7.1f ms %9.0f ms\n",
			procs, ms(busy), ms(idle))
	}
}

func ms(d time.Duration) float64 { return d.Seconds() * 1000 }
