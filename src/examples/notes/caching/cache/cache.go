// Package cache keeps values in memory for a limited time.
package cache

import (
	"sync"
	"sync/atomic"
	"time"
)

// A Cache holds values by key until they expire, are deleted or must make
// room. Any number of goroutines may use it at the same time.
//
// The zero value is an empty cache without expiry, limit and janitor. A nil
// *Cache is a cache switched off: it stores nothing and never hits. A Cache
// must not be copied after its first use.
//
// A key that is not equal to itself, a NaN, is never stored.
//
// Values are kept as they are, not copied: what a pointer, slice or map
// refers to is shared by all readers, who must not change it.
type Cache[K comparable, V any] struct {
	settings
	mu      sync.RWMutex
	entries map[K]entry[V]
	loads   map[K]*load[V] // in progress, see GetOrLoad
	close   func()         // ends the janitor; nil without one

	hits, misses atomic.Uint64
}

type entry[V any] struct {
	value   V
	expires time.Time // zero: never
}

func (e entry[V]) over(now time.Time) bool {
	return !e.expires.IsZero() && !now.Before(e.expires)
}

// Get returns the value of key, if it is there and has not expired.
func (c *Cache[K, V]) Get(key K) (value V, ok bool) {
	if c == nil {
		return value, false
	}
	e, ok := c.lookup(key)
	if !ok || e.over(c.time()) {
		c.misses.Add(1)
		return value, false
	}
	c.hits.Add(1)
	return e.value, true
}

func (c *Cache[K, V]) lookup(key K) (entry[V], bool) {
	c.mu.RLock()
	defer c.mu.RUnlock() // even if hashing the key panics
	e, ok := c.entries[key]
	return e, ok
}

// Set stores value under key for the TTL the cache was made with.
func (c *Cache[K, V]) Set(key K, value V) {
	if c != nil {
		c.SetTTL(key, value, c.ttl())
	}
}

// SetTTL stores value under key for ttl, or forever if ttl is Forever. If
// no time is left, it deletes the key.
func (c *Cache[K, V]) SetTTL(key K, value V, ttl time.Duration) {
	if ttl <= 0 {
		c.Delete(key)
		return
	}
	if c == nil {
		return
	}
	e := entry[V]{value, c.deadline(ttl)}
	c.mu.Lock()
	defer c.mu.Unlock()
	delete(c.loads, key) // its result would be older than value
	c.put(key, e)
}

// Delete removes key. A load in progress for it will not be stored.
func (c *Cache[K, V]) Delete(key K) {
	if c == nil {
		return
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	delete(c.loads, key)
	delete(c.entries, key)
}

// Len counts the entries in memory, expired ones included.
func (c *Cache[K, V]) Len() int {
	if c == nil {
		return 0
	}
	c.mu.RLock()
	defer c.mu.RUnlock()
	return len(c.entries)
}

// Stats tells how many reads found a value and how many did not.
func (c *Cache[K, V]) Stats() (hits, misses uint64) {
	if c == nil {
		return 0, 0
	}
	return c.hits.Load(), c.misses.Load()
}

// put stores an entry; c.mu is held.
func (c *Cache[K, V]) put(key K, e entry[V]) {
	if key != key {
		return // NaN: neither Get nor Delete would ever find it
	}
	if c.entries == nil {
		c.entries = make(map[K]entry[V])
	}
	_, known := c.entries[key]
	if !known && c.limit > 0 && len(c.entries) >= c.limit {
		c.evict()
	}
	c.entries[key] = e
}

// evict looks at a few entries, wherever the map begins to iterate, and
// removes the one with the least time left; c.mu is held.
func (c *Cache[K, V]) evict() {
	const sample = 8
	var victim K
	var first time.Time
	seen := 0
	for key, e := range c.entries {
		sooner := !e.expires.IsZero() &&
			(first.IsZero() || e.expires.Before(first))
		if seen == 0 || sooner {
			victim, first = key, e.expires
		}
		if seen++; seen == sample {
			break
		}
	}
	delete(c.entries, victim)
}
