//example:control notes/caching/forgotten

package main

import (
	"fmt"
	"runtime"
	"sync"
	"time"
	"weak"
)

type store struct {
	mu      sync.Mutex
	entries map[string]time.Time
}

// region janitor
func newStore() *store {
	s := &store{entries: map[string]time.Time{}}
	go janitor(weak.Make(s))
	return s
}

func janitor(pointer weak.Pointer[store]) {
	for now := range time.Tick(time.Millisecond) {
		s := pointer.Value()
		if s == nil {
			return
		}
		s.sweep(now)
	}
}

// endregion

func (s *store) sweep(now time.Time) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for key, deadline := range s.entries {
		if now.After(deadline) {
			delete(s.entries, key)
		}
	}
}

func main() {
	for range 100 {
		newStore() // used for one job, then forgotten
	}
	for range 500 {
		if runtime.NumGoroutine() == 1 {
			break
		}
		runtime.GC()
		time.Sleep(time.Millisecond)
	}
	fmt.Println("janitors left:", runtime.NumGoroutine()-1)
}
