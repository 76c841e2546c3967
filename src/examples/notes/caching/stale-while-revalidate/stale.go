// Package stale answers at once and refreshes afterwards.
package stale

import (
	"sync"
	"time"
)

// A Value is fresh for a while. Later reads still get it, and the first of
// them starts a refresh in the background. If that fails, the last good
// value stays, and the next read tries again.
type Value[V any] struct {
	fetch func() (V, error)
	fresh time.Duration

	mu         sync.Mutex
	value      V
	until      time.Time
	refreshing bool
}

// New fetches the first value; readers never wait for another.
func New[V any](fresh time.Duration, fetch func() (V, error)) (*Value[V],
	error) {
	first, err := fetch()
	if err != nil {
		return nil, err
	}
	return &Value[V]{fetch: fetch, fresh: fresh, value: first,
		until: time.Now().Add(fresh)}, nil
}

// Get never waits for a fetch.
func (v *Value[V]) Get() V {
	v.mu.Lock()
	defer v.mu.Unlock()
	if !v.refreshing && !time.Now().Before(v.until) {
		v.refreshing = true
		go v.refresh()
	}
	return v.value
}

func (v *Value[V]) refresh() {
	next, err := v.fetch() // slow, so without the lock
	v.mu.Lock()
	defer v.mu.Unlock()
	v.refreshing = false
	if err == nil {
		v.value, v.until = next, time.Now().Add(v.fresh)
	}
}
