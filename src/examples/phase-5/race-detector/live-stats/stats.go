//example:test
//example:control phase-5/race-detector/live-stats-shared

// Package livestats counts requests while somebody looks at the numbers.
package livestats

import (
	"maps"
	"sync"
)

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
	return maps.Clone(s.hits)
}

// endregion
