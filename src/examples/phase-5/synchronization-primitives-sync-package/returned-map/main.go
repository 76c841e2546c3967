//example:races

package main

import (
	"fmt"
	"sync"
)

type hits struct {
	mu     sync.Mutex
	byPage map[string]int
}

func (h *hits) add(page string) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.byPage[page]++
}

func (h *hits) all() map[string]int {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.byPage
}

func main() {
	h := &hits{byPage: map[string]int{"/home": 1}}
	var wg sync.WaitGroup
	wg.Go(func() { h.add("/home") })
	pages := 0
	for range h.all() {
		pages++
	}
	wg.Wait()
	fmt.Println("pages:", pages)
}
