//example:race

package main

import (
	"fmt"
	"sync"
)

type result struct{ job, square int }

func main() {
	// region pool
	jobs := make(chan int)
	results := make(chan result)

	var workers sync.WaitGroup
	for range 3 {
		workers.Go(func() {
			for job := range jobs { // ends when jobs is closed and empty
				results <- result{job, job * job}
			}
		})
	}

	go func() { // 1. the only sender closes jobs
		defer close(jobs)
		for job := range 6 {
			jobs <- job
		}
	}()

	go func() { // 2. after the last worker nobody sends results
		workers.Wait()
		close(results)
	}()

	squares := make([]int, 6)
	for r := range results { // 3. ends when results is closed and empty
		squares[r.job] = r.square
	}
	fmt.Println(squares)
	// endregion
}
