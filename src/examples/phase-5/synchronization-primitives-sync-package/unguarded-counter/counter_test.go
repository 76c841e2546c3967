package counter

import (
	"sync"
	"testing"
)

func TestEveryHitIsCounted(t *testing.T) {
	var hits Hits
	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() { hits.Add("/home") })
	}
	wg.Wait()
	t.Log("counted:", hits.Snapshot()["/home"] > 0)
}
