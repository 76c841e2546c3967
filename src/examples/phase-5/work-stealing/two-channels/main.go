// Twenty jobs for two workers, one of which is slow today.
package main

import (
	"fmt"
	"sync"
	"time"
)

func main() {
	// region deal
	inboxes := [2]chan int{make(chan int), make(chan int)}
	pauses := [2]time.Duration{20 * time.Millisecond, time.Millisecond}
	var done [2]int

	var workers sync.WaitGroup
	for w := range 2 {
		workers.Go(func() {
			for range inboxes[w] {
				time.Sleep(pauses[w]) // does the job
				done[w]++
			}
		})
	}
	for job := range 20 {
		inboxes[job%2] <- job
	}
	close(inboxes[0])
	close(inboxes[1])
	workers.Wait()
	fmt.Println("slow:", done[0], "fast:", done[1])
	// endregion
}
