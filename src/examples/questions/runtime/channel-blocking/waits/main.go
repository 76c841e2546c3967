//example:varies

// A producer hands 100,000 values to a consumer on one P. How often does a
// send have to wait, and what does a value cost?
package main

import (
	"fmt"
	"os"
	"runtime"
	"slices"
	"strings"
	"time"
)

const values = 100_000

// region measure
func produce(ch chan<- int) (waits int) {
	defer close(ch)
	for i := range values {
		select {
		case ch <- i:
		default:
			waits++
			ch <- i
		}
	}
	return waits
}

// endregion

func main() {
	runtime.GOMAXPROCS(1)
	fmt.Println(machine())
	for _, room := range []int{0, 1, 8, 128, 1024} {
		var waits int
		var rounds []float64
		for range 21 {
			ch := make(chan int, room)
			done := make(chan struct{})
			start := time.Now()
			go func() {
				defer close(done)
				for range ch {
				}
			}()
			waits = produce(ch)
			<-done
			ns := float64(time.Since(start).Nanoseconds()) / values
			rounds = append(rounds, ns)
		}
		slices.Sort(rounds)
		fmt.Printf("buffer %4d: %6d waits, %3.0f ns a value (%.0f to %.0f)\n",
			room, waits, rounds[10], rounds[2], rounds[18])
	}
	full := make(chan int, 1)
	full <- 0
	start := time.Now()
	for i := range values {
		select {
		case full <- i:
		default:
		}
	}
	fmt.Printf("a try that fails: %.1f ns\n",
		float64(time.Since(start).Nanoseconds())/values)
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
