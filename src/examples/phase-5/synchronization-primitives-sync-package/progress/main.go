//example:race

package main

import (
	"fmt"
	"sync"
)

// region progress

// progress counts finished steps; any number of goroutines wait for some.
type progress struct {
	mu      sync.Mutex
	changed *sync.Cond
	steps   int // guarded by mu
}

func newProgress() *progress {
	p := new(progress)
	p.changed = sync.NewCond(&p.mu)
	return p
}

func (p *progress) advance() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.steps++
	p.changed.Broadcast() // each waiter has a condition of its own
}

func (p *progress) waitFor(n int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for p.steps < n { // for, never if
		p.changed.Wait() // unlocks mu, sleeps, locks mu again
	}
}

// endregion

func main() {
	p := newProgress()
	reached := make(chan int)
	for n := range 4 {
		go func() {
			p.waitFor(n)
			reached <- n
		}()
	}
	for range 4 {
		fmt.Println("reached step", <-reached)
		p.advance()
	}
}
