//example:varies

//go:build linux

// A thousand tasks are started by one goroutine. Which threads end up running
// them, and how many does each get, with one P, two and four?
package main

import (
	"fmt"
	"maps"
	"runtime"
	"slices"
	"sync"
	"syscall"
)

func main() {
	for _, ps := range []int{1, 2, 4} {
		runtime.GOMAXPROCS(ps) // so many Ps, whatever the machine has
		fmt.Println("Ps:", ps, " tasks of each thread:", spread())
	}
}

// spread runs a thousand tasks and returns how many each thread ran.
func spread() []int {
	var mu sync.Mutex
	tasksOf := map[int]int{} // thread ID -> tasks it ran

	var wg sync.WaitGroup
	for range 1000 {
		wg.Go(func() {
			for range 200_000 { // about 0.1 ms of work
			}
			mu.Lock()
			tasksOf[syscall.Gettid()]++
			mu.Unlock()
		})
	}
	wg.Wait()
	return slices.Sorted(maps.Values(tasksOf))
}
