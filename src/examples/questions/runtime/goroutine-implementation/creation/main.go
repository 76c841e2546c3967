//example:varies

// What does a goroutine cost from the go statement to its end? Alone, with a
// WaitGroup, and with a channel of its own as many benchmarks have it.
package main

import (
	"fmt"
	"os"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
)

// region measured
func alone() {
	go func() {}()
	runtime.Gosched() // on one P it runs now, and ends
}

func withWaitGroup() {
	var wg sync.WaitGroup
	wg.Go(func() {})
	wg.Wait()
}

func withChannel() {
	done := make(chan struct{})
	go func() { done <- struct{}{} }()
	<-done
}

// endregion

func main() {
	runtime.GOMAXPROCS(1)
	fmt.Println(machine())
	measure("alone", alone)
	measure("WaitGroup", withWaitGroup)
	measure("channel", withChannel)
}

// measure prints the time of one call, as the median of 300 rounds and
// between what four in five of them lie, and the allocations of one call.
func measure(name string, f func()) {
	const batch = 1000
	var rounds []int64
	for range 300 {
		start := time.Now()
		for range batch {
			f()
		}
		rounds = append(rounds, time.Since(start).Nanoseconds()/batch)
	}
	slices.Sort(rounds)
	fmt.Printf("%-10s %4d ns (%d to %d), %.0f allocations\n", name,
		rounds[150], rounds[30], rounds[269], testing.AllocsPerRun(batch, f))
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
