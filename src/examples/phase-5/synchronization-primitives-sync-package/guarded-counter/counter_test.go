package counter

import (
	"sync"
	"testing"
)

// Without the lock the race detector reports this test, and the map may
// abort the process.
func TestEveryHitIsCounted(t *testing.T) {
	const workers, each = 20, 500
	var hits Hits

	var wg sync.WaitGroup
	for range workers {
		wg.Go(func() {
			for range each {
				hits.Add("page_view")
			}
		})
	}
	wg.Wait()

	if got := hits.Total("page_view"); got != workers*each {
		t.Fatalf("counted %d hits, want %d", got, workers*each)
	}
}
