//example:varies

//go:build linux

package main

import (
	"fmt"
	"os"
	"os/exec"
	"runtime"
	"runtime/metrics"
	"sync"
	"sync/atomic"
	"time"
)

func main() {
	if len(os.Args) == 1 {
		run("GOMAXPROCS=1 from an old image", "GOMAXPROCS=1")
		run("the variable removed", "GOMAXPROCS=")
		return
	}
	fmt.Printf("%-31s Ps: %d of %d CPUs, %5d requests a second\n",
		os.Args[1], processors(), runtime.NumCPU(), throughput())
}

// processors reads what a dashboard shows.
func processors() uint64 {
	s := []metrics.Sample{{Name: "/sched/gomaxprocs:threads"}}
	metrics.Read(s)
	return s[0].Value.Uint64()
}

// throughput serves with eight goroutines, and returns the best of 1000
// intervals, the one that other programs disturbed least.
func throughput() (best int64) {
	const interval = 2 * time.Millisecond
	var served atomic.Int64
	for range 8 {
		go func() {
			for {
				serve()
				served.Add(1)
				runtime.Gosched() // as when it waits for the next
			}
		}()
	}
	for range 1000 {
		start := time.Now()
		before := served.Load()
		time.Sleep(interval)
		n := float64(served.Load() - before)
		best = max(best, int64(n/time.Since(start).Seconds()))
	}
	return best
}

var buffers = sync.Pool{New: func() any { return new([4096]byte) }}

// serve stands for a request that needs a CPU for a moment.
func serve() {
	buf := buffers.Get().(*[4096]byte)
	for range 20 {
		for i := range buf {
			buf[i] = buf[i]*31 + byte(i)
		}
	}
	buffers.Put(buf)
}

// run starts this program again under a condition.
func run(condition, env string) {
	cmd := exec.Command("/proc/self/exe", condition)
	cmd.Env = append(os.Environ(), env)
	cmd.Stdout, cmd.Stderr = os.Stdout, os.Stderr
	if err := cmd.Run(); err != nil {
		panic(err)
	}
}
