//example:races

// Package livestats hands out the map that its lock guards.
package livestats

import "sync"

// region stats

// Stats counts requests by path. All methods may be called concurrently.
type Stats struct {
	mu   sync.Mutex
	hits map[string]int // guarded by mu
}

// New returns Stats without a hit.
func New() *Stats { return &Stats{hits: make(map[string]int)} }

// Hit counts a request.
func (s *Stats) Hit(path string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.hits[path]++
}

// Snapshot returns the counts so far. The map belongs to the caller.
func (s *Stats) Snapshot() map[string]int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.hits
}

// endregion
