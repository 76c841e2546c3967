//example:varies

//go:build unix

package main

import (
	"fmt"
	"runtime/metrics"
	"sync"
	"syscall"
	"time"
)

const requests = 500

// threads reports how many OS threads the runtime owns (Go 1.26).
func threads() uint64 {
	s := []metrics.Sample{{Name: "/sched/threads/total:threads"}}
	metrics.Read(s)
	return s[0].Value.Uint64()
}

// slowRead stands for reading a file from a network disk: the call blocks its
// thread for 30 ms.
func slowRead() {
	pause := syscall.NsecToTimeval(30_000_000)
	syscall.Select(0, nil, nil, nil, &pause)
}

var slots = make(chan struct{}, 8)

func limitedRead() {
	slots <- struct{}{}
	defer func() { <-slots }()
	slowRead()
}

func load(name string, read func()) {
	start := time.Now()
	var wg sync.WaitGroup
	for range requests {
		wg.Go(read)
	}
	wg.Wait()
	fmt.Printf("%-22s %3d threads, %4d ms\n", name, threads(),
		time.Since(start).Milliseconds())
}

func main() {
	load("at most 8 reads", limitedRead)
	load("every request reads", slowRead)
	time.Sleep(time.Second)
	fmt.Printf("%-22s %3d threads\n", "a second later", threads())
}
