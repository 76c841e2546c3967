package counter

import (
	"sync"
	"testing"
)

// Without the lock the race detector reports this test, and the map may
// abort the process.
func TestEveryHitIsCounted(t *testing.T) {
	const requests, each = 20, 500
	var hits Hits

	var wg sync.WaitGroup
	for range requests {
		wg.Go(func() {
			for range each {
				hits.Add("/home")
			}
		})
	}
	hits.Snapshot() // beside them
	wg.Wait()

	if got := hits.Snapshot()["/home"]; got != requests*each {
		t.Fatalf("counted %d hits, want %d", got, requests*each)
	}
}

// Where Snapshot returns the map itself, this one is reported.
func TestASnapshotIsItsCallersOwn(t *testing.T) {
	var hits Hits
	hits.Add("/home")
	seen := hits.Snapshot()

	var wg sync.WaitGroup
	wg.Go(func() { hits.Add("/home") })
	for page, n := range seen {
		if n != 1 {
			t.Errorf("%d views of %s, want 1", n, page)
		}
	}
	wg.Wait()
}
