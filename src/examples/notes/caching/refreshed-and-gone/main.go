package main

import (
	"fmt"
	"sync"
	"time"
)

// region sweep
type prices struct {
	mu        sync.RWMutex
	deadlines map[string]time.Time
}

func (p *prices) over(now time.Time) (keys []string) {
	p.mu.RLock() // readers go on meanwhile
	defer p.mu.RUnlock()
	for key, deadline := range p.deadlines {
		if now.After(deadline) {
			keys = append(keys, key)
		}
	}
	return keys
}

func (p *prices) remove(keys []string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, key := range keys {
		delete(p.deadlines, key)
	}
}

// endregion

func main() {
	noon := time.Date(2027, 1, 1, 12, 0, 0, 0, time.UTC)
	p := &prices{deadlines: map[string]time.Time{}}
	p.deadlines["tea"] = noon.Add(-time.Second)

	found := p.over(noon)
	// Meanwhile a request stores a fresh price.
	p.deadlines["tea"] = noon.Add(time.Minute)
	p.remove(found)

	_, ok := p.deadlines["tea"]
	fmt.Println("fresh price found:", ok)
}
