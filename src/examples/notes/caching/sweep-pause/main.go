//example:varies
//example:race

package main

import (
	"fmt"
	"os"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"roadmap.example/notes/caching/cache"
)

const (
	entries = 400_000
	batch   = 256
	rounds  = 21
)

func main() {
	fmt.Println(machine())
	whole, inBatches := filled(entries+1), filled(batch)
	one, many := sweep(whole), sweep(inBatches)
	for range rounds { // in turns: a busy machine disturbs both alike
		one = min(one, sweep(whole))
		many = min(many, sweep(inBatches))
	}
	runtime.GOMAXPROCS(1) // from here on, turns are counted, not time
	fmt.Println("in one go:  fastest", one, "reads meanwhile:", reads(whole))
	fmt.Println("in batches: fastest", many, "reads meanwhile:",
		reads(inBatches))
}

func filled(batch int) *cache.Cache[int, int] {
	c := cache.New[int, int](cache.WithSweepBatch(batch))
	for key := range entries {
		c.SetTTL(key, key, time.Hour)
	}
	return c
}

// sweep returns how long a sweep takes.
func sweep(c *cache.Cache[int, int]) time.Duration {
	start := time.Now()
	c.Sweep()
	return time.Since(start).Round(10 * time.Microsecond)
}

// reads counts how often another goroutine gets the lock during a sweep.
func reads(c *cache.Cache[int, int]) (meanwhile int64) {
	var n atomic.Int64
	var over atomic.Bool
	var wg sync.WaitGroup
	wg.Go(func() {
		for !over.Load() {
			c.Get(0)
			n.Add(1)
			runtime.Gosched()
		}
	})
	c.Sweep()
	meanwhile = n.Load()
	over.Store(true)
	wg.Wait()
	return meanwhile
}

func machine() string {
	info, _ := os.ReadFile("/proc/cpuinfo")
	_, name, _ := strings.Cut(string(info), "model name\t: ")
	name, _, _ = strings.Cut(name, "\n")
	return name
}
