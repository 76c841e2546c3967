//example:varies

// The same concurrent program on one P and on all of them: the answer is the
// same, only the number of CPUs that work on it differs.
package main

import (
	"fmt"
	"maps"
	"os"
	"runtime"
	"slices"
	"strings"
	"sync"
	"time"
)

// region primes

// primesBelow splits the range into equal parts with a goroutine for each.
func primesBelow(limit, parts int) (total int) {
	counts := make([]int, parts) // each goroutine writes its own element
	var wg sync.WaitGroup
	for i := range parts {
		wg.Go(func() {
			from, to := i*limit/parts, (i+1)*limit/parts
			counts[i] = primesIn(from, to)
		})
	}
	wg.Wait()
	for _, c := range counts {
		total += c
	}
	return total
}

// endregion

// primesIn counts the primes in [from, to) by trial division: pure CPU work.
func primesIn(from, to int) (count int) {
	for n := max(from, 2); n < to; n++ {
		prime := true
		for d := 2; d*d <= n && prime; d++ {
			prime = n%d != 0
		}
		if prime {
			count++
		}
	}
	return count
}

func main() {
	fmt.Println(machine())
	const limit, parts = 40_000, 16
	took := map[int][]time.Duration{}
	var total int
	for range 500 { // in turns: a busy machine disturbs both alike
		for _, procs := range []int{1, runtime.NumCPU()} {
			runtime.GOMAXPROCS(procs)
			start := time.Now()
			total = primesBelow(limit, parts)
			d := time.Since(start).Round(10 * time.Microsecond)
			took[procs] = append(took[procs], d)
		}
	}
	for _, procs := range slices.Sorted(maps.Keys(took)) {
		d := took[procs]
		slices.Sort(d)
		fmt.Printf("GOMAXPROCS=%d: %d primes, fastest %v, median %v\n",
			procs, total, d[0], d[len(d)/2])
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
