// A goroutine that nobody tells to stop never ends.
package main

import (
	"fmt"
	"runtime"
	"time"
)

type prices struct {
	stop chan struct{}
	list [1000]int
}

func (p *prices) load() { p.list[0]++ }

// region leaky

// newLeaky returns prices that are loaded anew every hour, for ever.
func newLeaky() *prices {
	p := &prices{}
	go func() {
		for {
			p.load()
			time.Sleep(time.Hour)
		}
	}()
	return p
}

// endregion
// region sound

// newPrices returns prices that are loaded anew every hour, until Close.
func newPrices() *prices {
	p := &prices{stop: make(chan struct{})}
	go func() {
		for {
			p.load()
			select {
			case <-time.After(time.Hour):
			case <-p.stop:
				return
			}
		}
	}()
	return p
}

// Close ends the goroutine behind p. Call it once.
func (p *prices) Close() { close(p.stop) }

// endregion

// goroutinesLeft counts the goroutines besides main, after giving ended
// ones the chance to disappear.
func goroutinesLeft() int {
	for range 100 {
		runtime.Gosched()
	}
	return runtime.NumGoroutine() - 1
}

func main() {
	runtime.GOMAXPROCS(1) // makes the counts below exact

	for range 10 {
		newPrices().Close()
	}
	fmt.Println("made and closed 10 times:", goroutinesLeft(), "left")

	for range 10 {
		newLeaky() // forgotten at once
	}
	fmt.Println("leaky, made 10 times:    ", goroutinesLeft(), "left")
}
