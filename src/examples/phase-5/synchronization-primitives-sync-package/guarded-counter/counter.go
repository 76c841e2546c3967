//example:test
//example:control phase-5/synchronization-primitives-sync-package/unguarded-counter

// Package counter counts page views for the dashboard of a server.
package counter

import (
	"maps"
	"sync"
)

// Hits counts views by page. Its zero value is ready for use.
type Hits struct {
	mu     sync.Mutex     // guards byPage, and nothing else
	byPage map[string]int // read and written only with mu held
}

// Add counts one more view. Every request calls it.
func (h *Hits) Add(page string) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.byPage == nil {
		h.byPage = make(map[string]int)
	}
	h.byPage[page]++
}

// Snapshot returns a copy: its caller holds no lock when it uses it.
func (h *Hits) Snapshot() map[string]int {
	h.mu.Lock()
	defer h.mu.Unlock()
	return maps.Clone(h.byPage)
}
