//example:varies

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

var (
	mu      sync.Mutex
	guarded int64
	counter atomic.Int64
)

func byMutex() {
	mu.Lock()
	guarded++
	mu.Unlock()
}

func byAtomic() { counter.Add(1) }

func main() {
	fmt.Println(machine())
	for _, goroutines := range []int32{1, 2} {
		var locked, atomically []float64
		for range 31 { // in turns: a busy machine disturbs both alike
			locked = append(locked, cost(goroutines, byMutex))
			atomically = append(atomically, cost(goroutines, byAtomic))
		}
		n := goroutines
		fmt.Printf("%d counting, sync.Mutex: %s\n", n, summary(locked))
		fmt.Printf("%d counting, atomic.Add: %s\n", n, summary(atomically))
	}
}

// cost returns the nanoseconds for which one count keeps its goroutine busy.
// The goroutines of a round start together.
func cost(goroutines int32, count func()) float64 {
	const steps = 100_000
	var ready atomic.Int32
	var wg sync.WaitGroup
	start := time.Now()
	for range goroutines {
		wg.Go(func() {
			ready.Add(1)
			for ready.Load() < goroutines {
				runtime.Gosched()
			}
			for range steps {
				count()
			}
		})
	}
	wg.Wait()
	return float64(time.Since(start).Nanoseconds()) / steps
}

// summary is the median, and between what four in five rounds lie.
func summary(ns []float64) string {
	slices.Sort(ns)
	n := len(ns)
	return fmt.Sprintf("%4.1f ns (%.1f to %.1f)", ns[n/2], ns[n/10],
		ns[n-1-n/10])
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
