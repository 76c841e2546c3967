// Concurrency needs no second CPU. With one P, only one goroutine runs at any
// instant, and yet three waits overlap.
package main

import (
	"fmt"
	"runtime"
	"sync"
	"time"
)

// region waits

func main() {
	runtime.GOMAXPROCS(1) // no two goroutines can execute Go code together

	for range 3 {
		fetch()
	}
	fmt.Println("one by one:", mostAtOnce, "wait at a time")

	var wg sync.WaitGroup
	for range 3 {
		wg.Go(fetch) // starts a goroutine for the call
	}
	wg.Wait()
	fmt.Println("goroutines:", mostAtOnce, "waits at a time")
}

// endregion

var (
	mu                  sync.Mutex
	waiting, mostAtOnce int
)

// fetch stands for a slow answer from elsewhere: it waits and uses no CPU.
func fetch() {
	mu.Lock()
	waiting++
	mostAtOnce = max(mostAtOnce, waiting)
	mu.Unlock()

	time.Sleep(100 * time.Millisecond)

	mu.Lock()
	waiting--
	mu.Unlock()
}
