// Package peak keeps the highest value seen, without a lock.
package peak

import "sync/atomic"

// Peak is ready for use as its zero value, for values above zero.
type Peak struct{ max atomic.Int64 }

// Record raises the peak to v unless it is that high already.
func (p *Peak) Record(v int64) {
	for {
		seen := p.max.Load()
		if v <= seen {
			return // nothing to change
		}
		if p.max.CompareAndSwap(seen, v) {
			return // still what we saw, and now it is v
		}
		// Another goroutine was faster: look again.
	}
}

// Max returns the highest value recorded so far.
func (p *Peak) Max() int64 { return p.max.Load() }
