//example:varies

// Sixty jobs, dealt to two workers before anyone knows how long they take.
package main

import (
	"fmt"
	"runtime"
	"sync/atomic"
)

func compute(steps int) {
	for range steps {
	}
}

func main() {
	runtime.GOMAXPROCS(2)
	var jobs [60]int // how many steps each takes
	for i := range jobs {
		jobs[i] = 1_000_000
		if i >= 30 {
			jobs[i] = 5_000_000
		}
	}

	// region dealt
	var done [2]atomic.Int32
	ended := make(chan int, 2)
	for w := range 2 {
		go func() {
			for _, steps := range jobs[w*30 : w*30+30] { // 30 for each
				compute(steps)
				done[w].Add(1)
			}
			ended <- w
		}()
	}
	first := <-ended
	left := 30 - done[1-first].Load()
	fmt.Println("worker", first, "is idle, the other has", left, "of 30 left")
	// endregion
}
