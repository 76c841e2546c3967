//example:varies

// Eight goroutines that compute and eight that wait, with 1 to 8 Ps: which of
// the two does GOMAXPROCS speed up, and how far?
package main

import (
	"fmt"
	"os"
	"runtime"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

// region work
// compute keeps a CPU busy for some 20 µs.
func compute() uint32 {
	x := uint32(1)
	for range 10_000 {
		x ^= x << 13 // each step needs the one before:
		x ^= x >> 17 // the compiler cannot leave any out
		x ^= x << 5
	}
	return x
}

func wait() { time.Sleep(50 * time.Millisecond) }

// endregion

var result atomic.Uint32

// computed counts what eight goroutines compute in each of 1,000 intervals,
// and returns the best, which other programs disturbed least, and the median:
// both as computations in a millisecond.
func computed() (best, median float64) {
	var count atomic.Int64
	var stop atomic.Bool
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for !stop.Load() {
				result.Store(compute())
				count.Add(1)
				runtime.Gosched() // so that the one who counts gets a P
			}
		})
	}
	var rates []float64
	for range 1000 {
		start, before := time.Now(), count.Load()
		time.Sleep(2 * time.Millisecond)
		n := float64(count.Load() - before)
		rates = append(rates, n/(time.Since(start).Seconds()*1000))
	}
	stop.Store(true)
	wg.Wait()
	slices.Sort(rates)
	return rates[len(rates)-1], rates[len(rates)/2]
}

// waited times eight goroutines that wait at the same time.
func waited() time.Duration {
	start := time.Now()
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(wait)
	}
	wg.Wait()
	return time.Since(start)
}

func main() {
	fmt.Println(runtime.NumCPU(), "CPUs:", machine())
	for _, procs := range []int{1, 2, 4, 8} {
		runtime.GOMAXPROCS(procs)
		best, median := computed()
		fmt.Printf("Ps: %d  computed in 1 ms: %3.0f (median %3.0f)  ",
			procs, best, median)
		fmt.Printf("waited: %3d ms\n", waited().Milliseconds())
	}
}

// machine names the CPU where the kernel tells it.
func machine() string {
	info, _ := os.ReadFile("/proc/cpuinfo")
	_, after, found := strings.Cut(string(info), "model name")
	line, _, _ := strings.Cut(after, "\n")
	if !found {
		return runtime.GOARCH
	}
	return strings.TrimLeft(line, "\t :")
}
