package cache

import (
	"math"
	"math/rand/v2"
	"time"
)

// Forever is the TTL of an entry that never expires.
const Forever time.Duration = math.MaxInt64

// settings holds what options change. It is not generic, so options need
// no type arguments. Its zero value is that of a zero Cache.
type settings struct {
	lifetime time.Duration    // 0: forever
	jitter   float64          // share of a TTL
	limit    int              // 0: none
	every    time.Duration    // 0: no janitor
	batch    int              // 0: defaultBatch
	now      func() time.Time // nil: time.Now
}

// An Option changes how New makes a cache.
type Option func(*settings)

// WithTTL sets how long entries live; without it they never expire.
func WithTTL(ttl time.Duration) Option {
	mustBePositive(ttl > 0, "TTL")
	return func(s *settings) { s.lifetime = ttl }
}

// WithJitter shortens each TTL by a random part of share, so that what was
// stored together does not expire together. 0.1 means up to ten percent.
func WithJitter(share float64) Option {
	mustBePositive(share > 0 && share <= 1, "jitter (at most 1)")
	return func(s *settings) { s.jitter = share }
}

// WithLimit bounds the number of entries; one more evicts another.
func WithLimit(entries int) Option {
	mustBePositive(entries > 0, "limit")
	return func(s *settings) { s.limit = entries }
}

// WithJanitor starts a goroutine that sweeps so often, until Close.
func WithJanitor(every time.Duration) Option {
	mustBePositive(every > 0, "janitor interval")
	return func(s *settings) { s.every = every }
}

// WithSweepBatch sets how many entries a sweep looks at before it lets
// others have the lock.
func WithSweepBatch(entries int) Option {
	mustBePositive(entries > 0, "batch")
	return func(s *settings) { s.batch = entries }
}

// WithClock replaces time.Now where entries are stored and read. It is
// never called with the cache's lock held.
func WithClock(now func() time.Time) Option {
	return func(s *settings) { s.now = now }
}

func mustBePositive(ok bool, what string) {
	if !ok {
		panic("cache: " + what + " must be positive")
	}
}

func (s *settings) time() time.Time {
	if s.now == nil {
		return time.Now()
	}
	return s.now()
}

func (s *settings) ttl() time.Duration {
	if s.lifetime == 0 {
		return Forever
	}
	return s.lifetime
}

// deadline returns when an entry stored now for ttl expires.
func (s *settings) deadline(ttl time.Duration) time.Time {
	if ttl == Forever {
		return time.Time{}
	}
	if spread := time.Duration(float64(ttl) * s.jitter); spread > 0 {
		ttl -= rand.N(spread)
	}
	return s.time().Add(ttl)
}
