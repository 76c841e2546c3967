package cache

import (
	"runtime"
	"sync"
	"time"
	"weak"
)

// defaultBatch entries are looked at in a few microseconds.
const defaultBatch = 256

// New makes a cache. If it has a janitor, call Close in the end.
func New[K comparable, V any](options ...Option) *Cache[K, V] {
	c := new(Cache[K, V])
	for _, option := range options {
		option(&c.settings)
	}
	if c.every > 0 {
		stop, done := make(chan struct{}), make(chan struct{})
		go janitor(weak.Make(c), c.every, stop, done)
		c.close = sync.OnceFunc(func() {
			close(stop)
			<-done
		})
	}
	return c
}

// janitor knows its cache by a weak pointer only. A cache that is dropped
// without Close is collected, and the next tick ends the goroutine.
func janitor[K comparable, V any](cache weak.Pointer[Cache[K, V]],
	every time.Duration, stop <-chan struct{}, done chan<- struct{}) {
	defer close(done)
	tick := time.NewTicker(every)
	defer tick.Stop()
	for {
		select {
		case <-stop:
			return
		case <-tick.C:
		}
		c := cache.Value()
		if c == nil {
			return
		}
		c.Sweep()
	}
}

// Close ends the janitor and returns when it has ended. It may be called
// again, and the cache may be used on; only the sweeping is over.
func (c *Cache[K, V]) Close() {
	if c != nil && c.close != nil {
		c.close()
	}
}

// Sweep removes what has expired and tells how much it was. Between two
// batches it gives up the lock: a range loop goes on correctly over a map
// that others have changed meanwhile.
func (c *Cache[K, V]) Sweep() (removed int) {
	if c == nil {
		return 0
	}
	batch := c.batch
	if batch == 0 {
		batch = defaultBatch
	}
	now := c.time()
	c.mu.Lock()
	defer c.mu.Unlock()
	seen := 0
	for key, e := range c.entries {
		if e.over(now) {
			delete(c.entries, key)
			removed++
		}
		if seen++; seen%batch == 0 {
			c.mu.Unlock()
			runtime.Gosched() // those who wait come first
			c.mu.Lock()
		}
	}
	return removed
}
