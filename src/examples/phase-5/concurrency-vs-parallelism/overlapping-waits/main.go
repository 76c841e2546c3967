// Concurrency needs no second CPU. With one P, only one goroutine runs at any
// instant, and yet three waits overlap.
package main

import (
	"fmt"
	"runtime"
	"sync"
	"time"
)

// fetch stands for a slow answer from elsewhere: it waits and uses no CPU.
func fetch() { time.Sleep(100 * time.Millisecond) }

func main() {
	runtime.GOMAXPROCS(1) // no two goroutines can execute Go code together

	start := time.Now()
	for range 3 {
		fetch()
	}
	oneByOne := time.Since(start)

	start = time.Now()
	var wg sync.WaitGroup
	for range 3 {
		wg.Go(fetch) // starts a goroutine and counts it (Go 1.25)
	}
	wg.Wait()
	overlapped := time.Since(start)

	const ms = time.Millisecond
	fmt.Println("one by one took 300 ms or more:", oneByOne >= 300*ms)
	fmt.Println("overlapped took under 200 ms:  ", overlapped < 200*ms)
}
