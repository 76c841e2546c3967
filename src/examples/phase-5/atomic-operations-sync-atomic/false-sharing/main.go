//example:varies

package main

import (
	"fmt"
	"runtime"
	"slices"
	"sync"
	"sync/atomic"
	"time"
)

const (
	steps  = 200_000
	rounds = 31
)

// together lets two goroutines, each tied to a CPU, count at the same time
// on a counter each. It returns the nanoseconds that one Add took.
func together(cpus [2]int, a, b *atomic.Int64) float64 {
	var ready atomic.Int32
	var took [2]float64
	var wg sync.WaitGroup
	for i, counter := range []*atomic.Int64{a, b} {
		wg.Go(func() {
			runtime.LockOSThread() // never unlocked: the thread ends with us
			pin(cpus[i])
			for ready.Add(1); ready.Load() < 2; {
				runtime.Gosched()
			}
			start := time.Now()
			for range steps {
				counter.Add(1)
			}
			took[i] = float64(time.Since(start).Nanoseconds())
		})
	}
	wg.Wait()
	return min(took[0], took[1]) / steps
}

func main() {
	if runtime.NumCPU() < 2 {
		fmt.Println("this needs two CPUs")
		return
	}
	fmt.Println(machine())
	var counters [33]atomic.Int64 // 8 bytes each: the last is four lines on
	for _, cpus := range [][2]int{{0, 1}, {0, 0}} {
		var near, far []float64
		for range rounds { // in turns: a busy machine disturbs both alike
			near = append(near, together(cpus, &counters[0], &counters[1]))
			far = append(far, together(cpus, &counters[0], &counters[32]))
		}
		fmt.Printf("CPUs %d and %d, one line:  %s\n", cpus[0], cpus[1],
			summary(near))
		fmt.Printf("CPUs %d and %d, two lines: %s\n", cpus[0], cpus[1],
			summary(far))
	}
}

// summary is the median, and between what four in five rounds lie.
func summary(ns []float64) string {
	slices.Sort(ns)
	n := len(ns)
	return fmt.Sprintf("%4.1f ns (%.1f to %.1f)", ns[n/2], ns[n/10],
		ns[n-1-n/10])
}
