//example:varies

// Reprices a million positions: a goroutine for each, then as many goroutines
// as there are Ps, which take the positions piece by piece.
package main

import (
	"fmt"
	"runtime"
	"sync"
	"sync/atomic"
)

// region each

// Each calls f for all i below n, on as many goroutines as there are Ps.
// Whoever is free takes the next piece, so a slow piece holds up nobody.
func Each(n, piece int, f func(i int)) {
	var taken atomic.Int64
	var wg sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		wg.Go(func() {
			for {
				end := int(taken.Add(int64(piece)))
				for i := end - piece; i < min(end, n); i++ {
					f(i)
				}
				if end >= n {
					return
				}
			}
		})
	}
	wg.Wait()
}

// endregion

// PerElement does the same with a goroutine for every i.
func PerElement(n int, f func(i int)) {
	var wg sync.WaitGroup
	for i := range n {
		wg.Go(func() { f(i) })
	}
	wg.Wait()
}

func main() {
	prices := make([]float64, 1_000_000)
	reprice := func(i int) { prices[i] = prices[i]*1.01 + 5 }

	report("a goroutine each", func() { PerElement(len(prices), reprice) })
	report("pieces of 1,000", func() { Each(len(prices), 1000, reprice) })
	fmt.Println("first and last price:", prices[0], prices[len(prices)-1])
}

// report prints how many objects f allocates.
func report(name string, f func()) {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	f()
	runtime.ReadMemStats(&after)
	made := after.Mallocs - before.Mallocs
	fmt.Printf("%-17s %8d allocations\n", name+":", made)
}
