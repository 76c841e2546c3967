package cache

import (
	"context"
	"errors"
	"fmt"
	"runtime/debug"
)

// A load is one call of a fetch function, for all who wait for its key.
type load[V any] struct {
	done  chan struct{} // closed when value and err are final
	value V
	err   error
}

var errNoReturn = errors.New("cache: fetch did not return")

// GetOrLoad returns the value of key, or calls fetch and stores what it
// returns. Callers who miss the same key together share one call. An error
// goes to all of them and is not stored; a panic becomes an error.
//
// ctx ends only the caller's own wait, since others may need the result.
// fetch gets its values, not its end, and needs a time limit of its own.
func (c *Cache[K, V]) GetOrLoad(ctx context.Context, key K,
	fetch func(context.Context) (V, error)) (V, error) {
	if c == nil {
		return fetch(ctx)
	}
	if value, ok := c.Get(key); ok {
		return value, nil
	}
	l := c.join(ctx, key, fetch)
	select {
	case <-l.done:
		return l.value, l.err
	case <-ctx.Done():
		var none V
		return none, context.Cause(ctx)
	}
}

// join returns the load in progress for key, or starts one.
func (c *Cache[K, V]) join(ctx context.Context, key K,
	fetch func(context.Context) (V, error)) *load[V] {
	now := c.time()
	c.mu.Lock()
	defer c.mu.Unlock()
	if l, ok := c.loads[key]; ok {
		return l
	}
	l := &load[V]{done: make(chan struct{}), err: errNoReturn}
	if e, ok := c.entries[key]; ok && !e.over(now) {
		l.value, l.err = e.value, nil // stored since Get looked
		close(l.done)
		return l
	}
	if c.loads == nil {
		c.loads = make(map[K]*load[V])
	}
	if key == key { // not NaN
		c.loads[key] = l
	}
	go c.run(context.WithoutCancel(ctx), key, l, fetch)
	return l
}

func (c *Cache[K, V]) run(ctx context.Context, key K, l *load[V],
	fetch func(context.Context) (V, error)) {
	defer func() {
		if r := recover(); r != nil {
			l.err = fmt.Errorf("cache: fetch: %v\n%s", r, debug.Stack())
		}
		c.finish(key, l)
	}()
	l.value, l.err = fetch(ctx)
}

// finish publishes a load, and stores it unless Set or Delete came since.
func (c *Cache[K, V]) finish(key K, l *load[V]) {
	e := entry[V]{l.value, c.deadline(c.ttl())}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.loads[key] == l {
		delete(c.loads, key)
		if l.err == nil {
			c.put(key, e)
		}
	}
	close(l.done)
}
