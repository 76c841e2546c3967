//example:races

// Package counter counts page views without a lock.
package counter

import "maps"

// Hits counts views by page.
type Hits struct{ byPage map[string]int }

// Add counts one more view. Every request calls it.
func (h *Hits) Add(page string) {
	if h.byPage == nil {
		h.byPage = make(map[string]int)
	}
	h.byPage[page]++
}

// Snapshot returns a copy.
func (h *Hits) Snapshot() map[string]int { return maps.Clone(h.byPage) }
