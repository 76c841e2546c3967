package main

import (
	"sync"
	"sync/atomic"
	"testing"
)

// Run it on an idle machine: go test -bench . -cpu 2

func BenchmarkNeighbors(b *testing.B) {
	n := new(neighbors)
	countTogether(b, &n.a, &n.b)
}

func BenchmarkApart(b *testing.B) {
	p := new(apart)
	countTogether(b, &p.a, &p.b)
}

// countTogether lets one goroutine count on each counter.
func countTogether(b *testing.B, counters ...*atomic.Int64) {
	var wg sync.WaitGroup
	for _, c := range counters {
		wg.Go(func() {
			for range b.N {
				c.Add(1)
			}
		})
	}
	wg.Wait()
}
