package livestats

import (
	"sync"
	"testing"
)

// Without the lock in Hit, this one is reported. (Without that in Snapshot it
// is not: of what maps.Clone reads, the runtime tells the detector nothing.)
func TestHitsAndSnapshotsTogether(t *testing.T) {
	s := New()
	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() { s.Hit("/home") })
		wg.Go(func() { s.Snapshot() })
	}
	wg.Wait()
	if n := total(s.Snapshot()); n != 2 {
		t.Errorf("%d hits, want 2", n)
	}
}
