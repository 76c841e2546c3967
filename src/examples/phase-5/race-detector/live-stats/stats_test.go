package livestats

import (
	"sync"
	"testing"
)

// A request comes in while a page of statistics is written.
func TestHitWhileReading(t *testing.T) {
	s := New()
	s.Hit("/home")

	var wg sync.WaitGroup
	page := s.Snapshot()
	wg.Go(func() { s.Hit("/home") })
	t.Log("some hits in the page:", total(page) > 0)
	wg.Wait()
	t.Log("hits afterwards:", total(s.Snapshot()))
}

func total(hits map[string]int) (sum int) {
	for _, n := range hits {
		sum += n
	}
	return sum
}
