package main

import (
	"fmt"
	"math/rand/v2"
)

const (
	keys     = 10_000
	capacity = 500
	requests = 50_000
)

// trace returns requests in which few keys are asked for often (a Zipf
// distribution). With scans, each 5,000 are followed by 1,000 keys that
// are read once: a report, a crawler, a backup.
func trace(scans bool) []int {
	zipf := rand.NewZipf(rand.New(rand.NewPCG(1, 2)), 1.1, 1, keys-1)
	var all []int
	once := keys
	for i := range requests {
		all = append(all, int(zipf.Uint64()))
		if scans && i%5000 == 4999 {
			for range 1000 {
				all = append(all, once)
				once++
			}
		}
	}
	return all
}

func main() {
	fmt.Println("hit ratio   plain   with scans")
	for _, p := range []struct {
		name string
		make func() func(int) bool
	}{
		{"LRU", func() func(int) bool {
			return NewLRU[int](capacity).Use
		}},
		{"LFU", func() func(int) bool {
			return (&LFU{capacity, 0, map[int]use{}}).Use
		}},
		{"random", func() func(int) bool {
			random := rand.New(rand.NewPCG(3, 4))
			return (&Random{capacity, random, nil, map[int]int{}}).Use
		}},
	} {
		plain := ratio(trace(false), p.make())
		scanned := ratio(trace(true), p.make())
		fmt.Printf("%-9s %5.1f %%      %5.1f %%\n", p.name, plain, scanned)
	}
	around := aroundScans(NewLRU[int](capacity).Use)
	fmt.Println("\nLRU, 100 requests each")
	for i, place := range []string{"before a scan", "right after it",
		"500 later", "1,000 later"} {
		fmt.Printf("%-14s %3.0f %%\n", place, around[i])
	}
}

// aroundScans returns the hit ratio of the 100 requests before a scan, of
// the 100 after it, and of those 500 and 1,000 later, over all scans.
func aroundScans(use func(int) bool) (ratios [4]float64) {
	var hits, asked [4]float64
	since, scanned := 0, false
	for _, key := range trace(true) {
		hit := use(key)
		if key >= keys {
			since, scanned = 0, true
			continue
		}
		place := since/500 + 1
		counts := scanned && place < 4 && since%500 < 100
		if since >= 4900 {
			place, counts = 0, true
		}
		if counts {
			asked[place]++
			if hit {
				hits[place]++
			}
		}
		since++
	}
	for i := range ratios {
		ratios[i] = 100 * hits[i] / asked[i]
	}
	return ratios
}

// ratio counts hits among the requests for keys below keys only: a scan
// never hits, whatever the policy.
func ratio(trace []int, use func(int) bool) float64 {
	hits, asked := 0, 0
	for _, key := range trace {
		hit := use(key)
		if key < keys {
			asked++
			if hit {
				hits++
			}
		}
	}
	return 100 * float64(hits) / float64(asked)
}
