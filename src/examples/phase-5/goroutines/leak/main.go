// A goroutine that waits for an event that never comes is never freed.
package main

import (
	"fmt"
	"runtime"
)

// region leaky
// firstLeaky asks three replicas and takes the quickest answer. The two slow
// senders then block forever: nobody receives from answers again.
func firstLeaky(ask func(replica int) string) string {
	answers := make(chan string)
	for replica := range 3 {
		go func() { answers <- ask(replica) }()
	}
	return <-answers
}

// endregion
// region sound
// first gives every sender room for its answer, so that each one can finish.
func first(ask func(replica int) string) string {
	answers := make(chan string, 3)
	for replica := range 3 {
		go func() { answers <- ask(replica) }()
	}
	return <-answers
}

// endregion

// goroutinesLeft counts the goroutines besides main, after giving finished
// ones the chance to disappear.
func goroutinesLeft() int {
	for range 100 {
		runtime.Gosched()
	}
	return runtime.NumGoroutine() - 1
}

func main() {
	runtime.GOMAXPROCS(1) // makes the count below exact
	ask := func(int) string { return "pong" }

	for range 10 {
		first(ask)
	}
	fmt.Println("buffered, 10 calls:  ", goroutinesLeft(), "goroutines left")

	for range 10 {
		firstLeaky(ask)
	}
	fmt.Println("unbuffered, 10 calls:", goroutinesLeft(), "goroutines left")
}
