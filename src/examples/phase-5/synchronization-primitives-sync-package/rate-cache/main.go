//example:race

package main

import (
	"fmt"
	"sync"
)

// region cache

type cache struct {
	mu    sync.RWMutex
	rates map[string]int // guarded by mu
	load  func(currency string) int
}

func (c *cache) rate(currency string) int {
	c.mu.RLock()
	rate, ok := c.rates[currency]
	c.mu.RUnlock()
	if ok {
		return rate // most calls end here, side by side
	}

	c.mu.Lock()
	defer c.mu.Unlock()
	if rate, ok := c.rates[currency]; ok {
		return rate // somebody else was faster
	}
	rate = c.load(currency) // slow: all callers wait meanwhile
	c.rates[currency] = rate
	return rate
}

// endregion

func main() {
	loads := 0 // only load touches it, and load runs under the write lock
	c := &cache{rates: map[string]int{}, load: func(currency string) int {
		loads++
		return len(currency)
	}}
	var wg sync.WaitGroup
	for range 50 {
		wg.Go(func() {
			c.rate("EUR")
			c.rate("USD")
		})
	}
	wg.Wait()
	fmt.Println("100 calls, loads:", loads)
}
