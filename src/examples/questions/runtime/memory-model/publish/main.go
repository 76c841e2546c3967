//example:race
//example:control questions/runtime/memory-model/by-sleep

// Five ways to publish a plain variable. Run with -race, none is reported.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

// region channel
func byChannel() string {
	var text string
	done := make(chan struct{})
	go func() {
		text = "by channel"
		close(done) // or a send
	}()
	<-done // completes after the close
	return text
}

// endregion

// region mutex
func byMutex() string {
	var mu sync.Mutex
	var text string
	mu.Lock() // held until the text is written
	go func() {
		text = "by mutex"
		mu.Unlock()
	}()
	mu.Lock() // returns after that Unlock
	defer mu.Unlock()
	return text
}

// endregion

// region once
func byOnce() string {
	var once sync.Once
	var text string
	begun := make(chan struct{})
	setup := func() {
		close(begun) // before the write, so it orders nothing after it
		text = "by once"
	}
	go once.Do(setup)
	<-begun        // the goroutine is in setup
	once.Do(setup) // runs nothing, and returns after setup has
	return text
}

// endregion

// region atomic
func byAtomic() string {
	var ready atomic.Bool
	var text string
	go func() {
		text = "by atomic"
		ready.Store(true)
	}()
	for !ready.Load() { // only to keep the example small
	}
	return text
}

// endregion

// region waitgroup
func byWaitGroup() string {
	text := "start" // written before the go statement: visible inside
	var wg sync.WaitGroup
	wg.Go(func() { text += ", by WaitGroup" })
	wg.Wait() // returns after the function has returned
	return text
}

// endregion

func main() {
	fmt.Println(byChannel())
	fmt.Println(byMutex())
	fmt.Println(byOnce())
	fmt.Println(byAtomic())
	fmt.Println(byWaitGroup())
}
