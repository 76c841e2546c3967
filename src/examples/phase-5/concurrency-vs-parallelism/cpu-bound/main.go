//example:varies

// The same concurrent program on one P and on all of them: the answer is the
// same, only the number of CPUs that work on it differs.
package main

import (
	"fmt"
	"runtime"
	"sync"
	"time"
)

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

func main() {
	const limit, parts = 1_500_000, 16
	for _, procs := range []int{1, runtime.NumCPU()} {
		runtime.GOMAXPROCS(procs)
		start := time.Now()
		total := primesBelow(limit, parts)
		fmt.Printf("GOMAXPROCS=%d: %d primes in %v\n",
			procs, total, time.Since(start).Round(time.Millisecond))
	}
}
