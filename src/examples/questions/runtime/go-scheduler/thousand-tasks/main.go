//example:varies

//go:build linux

// A thousand tasks are started by one goroutine. With four Ps, which threads
// end up running them, and how many does each get?
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
	runtime.GOMAXPROCS(4) // four Ps, whatever the machine has

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
	wg.Wait() // without it main would return and cut the tasks off

	counts := slices.Sorted(maps.Values(tasksOf))
	total := 0
	for _, n := range counts {
		total += n
	}
	fmt.Println("goroutines that ran: ", total)
	fmt.Println("threads they ran on: ", len(counts))
	fmt.Println("tasks of each thread:", counts)
}
