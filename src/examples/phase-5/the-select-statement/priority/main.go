package main

import "fmt"

// drain handles jobs until stop is closed. Whenever both are ready, stop
// comes first.
func drain(jobs <-chan int, stop <-chan struct{}) (handled int) {
	for {
		select { // first ask for stop alone, without waiting ...
		case <-stop:
			return handled
		default:
		}
		select { // ... then wait for whichever comes
		case <-stop:
			return handled
		case <-jobs:
			handled++
		}
	}
}

// drainPlain has one select only: with both ready, it tosses a coin.
func drainPlain(jobs <-chan int, stop <-chan struct{}) (handled int) {
	for {
		select {
		case <-stop:
			return handled
		case <-jobs:
			handled++
		}
	}
}

func main() {
	jobs := make(chan int)
	close(jobs) // always ready
	stop := make(chan struct{})
	close(stop) // always ready, too

	withPriority, plain := 0, 0
	for range 1000 {
		withPriority += drain(jobs, stop)
		plain += drainPlain(jobs, stop)
	}
	fmt.Println("jobs handled after stop, with priority:", withPriority)
	fmt.Println("jobs handled after stop, plain, any:", plain > 0)
}
