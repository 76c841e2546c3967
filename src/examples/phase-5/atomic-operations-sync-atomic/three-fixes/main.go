//example:race

package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

const tasks = 1000

// spawn runs f once in each of a thousand goroutines and waits for them.
func spawn(f func()) {
	var wg sync.WaitGroup
	for range tasks {
		wg.Go(f)
	}
	wg.Wait()
}

func withMutex() int {
	var mu sync.Mutex
	n := 0
	spawn(func() {
		mu.Lock()
		defer mu.Unlock()
		n++
	})
	return n
}

func withAtomic() int {
	var n atomic.Int64
	spawn(func() { n.Add(1) })
	return int(n.Load())
}

// withChannel lets one goroutine own the counter; the others send to it.
func withChannel() int {
	ticks, total := make(chan int), make(chan int)
	go func() {
		n := 0
		for t := range ticks {
			n += t
		}
		total <- n
	}()
	spawn(func() { ticks <- 1 })
	close(ticks)
	return <-total
}

func main() {
	fmt.Println("mutex:  ", withMutex())
	fmt.Println("atomic: ", withAtomic())
	fmt.Println("channel:", withChannel())
}
