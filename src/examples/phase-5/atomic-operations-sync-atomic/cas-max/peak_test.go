package peak

import (
	"sync"
	"testing"
)

func TestThePeakSurvivesContention(t *testing.T) {
	var p Peak
	var wg sync.WaitGroup
	for g := range 8 {
		wg.Go(func() {
			for i := range 2000 {
				p.Record(int64(i*8 + g))
			}
		})
	}
	wg.Wait()
	if got := p.Max(); got != 2000*8-1 {
		t.Fatalf("peak %d, want %d", got, 2000*8-1)
	}
}
