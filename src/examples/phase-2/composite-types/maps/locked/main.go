//example:run
//example:race

package main

import (
	"fmt"
	"sync"
)

// Hits counts requests of many goroutines.
type Hits struct {
	mu     sync.Mutex
	byPage map[string]int // guarded by mu
}

func (h *Hits) Add(page string) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.byPage == nil {
		h.byPage = make(map[string]int)
	}
	h.byPage[page]++
}

func (h *Hits) Count(page string) int {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.byPage[page]
}

func main() {
	var hits Hits
	var wg sync.WaitGroup
	for range 100 {
		wg.Go(func() { hits.Add("/menu") })
	}
	wg.Wait()
	fmt.Println(hits.Count("/menu"))
}
