package main

import "fmt"

// plain takes a job or stops, whichever select picks.
func plain(stop <-chan struct{}, jobs <-chan int) bool {
	select {
	case <-stop:
		return false
	case <-jobs:
		return true
	}
}

// asking asks for the stop once more before it begins a job.
func asking(stop <-chan struct{}, jobs <-chan int) bool {
	select {
	case <-stop:
		return false
	case <-jobs:
		select {
		case <-stop:
			return false // the job is not done: put it back, or report it
		default:
			return true
		}
	}
}

// begun counts the jobs begun in 1,000 rounds in which stop is closed from
// the start, and eight jobs are waiting.
func begun(next func(stop <-chan struct{}, jobs <-chan int) bool) int {
	count := 0
	for range 1000 {
		stop, jobs := make(chan struct{}), make(chan int, 8)
		close(stop)
		for i := range 8 {
			jobs <- i
		}
		for len(jobs) > 0 && next(stop, jobs) {
			count++
		}
	}
	return count
}

func main() {
	fmt.Println("one select, jobs begun after the stop:", begun(plain) > 0)
	fmt.Println("asked again, jobs begun after the stop:", begun(asking) > 0)
}
