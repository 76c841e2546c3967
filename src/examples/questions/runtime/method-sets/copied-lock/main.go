//example:vet

// A value receiver copies the lock along with what it protects.
package main

import "sync"

// Stats may be used by several goroutines, so it seems.
type Stats struct {
	mu   sync.Mutex
	hits int
}

// Hit locks a copy and counts in a copy.
func (s Stats) Hit() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.hits++
}

func main() {
	var s Stats
	s.Hit()
}
