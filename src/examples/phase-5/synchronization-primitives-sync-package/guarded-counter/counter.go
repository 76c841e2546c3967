// Package counter guards a map of totals with a mutex.
package counter

import "sync"

// Hits counts events by name. Its zero value is ready for use.
type Hits struct {
	mu     sync.Mutex     // guards byName, and nothing else
	byName map[string]int // read and written only with mu held
}

// Add counts one more event and returns the new total.
func (h *Hits) Add(name string) int {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.byName == nil {
		h.byName = make(map[string]int)
	}
	h.byName[name]++
	return h.byName[name]
}

// Total reads under the same lock: a read may not overlap a write either.
func (h *Hits) Total(name string) int {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.byName[name]
}
