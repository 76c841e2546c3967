package stack

import (
	"sync"
	"sync/atomic"
	"testing"
)

func TestLastInFirstOut(t *testing.T) {
	var s Stack[string]
	s.Push("a")
	s.Push("b")
	for _, want := range []string{"b", "a"} {
		if got, ok := s.Pop(); !ok || got != want {
			t.Fatalf("popped %q, %v; want %q", got, ok, want)
		}
	}
	if _, ok := s.Pop(); ok {
		t.Fatal("an empty stack must say so")
	}
}

func TestNothingIsLostOrDoubled(t *testing.T) {
	const workers, each = 8, 500
	var s Stack[int]
	var seen [workers * each]atomic.Int32

	var wg sync.WaitGroup
	for w := range workers {
		wg.Go(func() {
			for i := range each {
				s.Push(w*each + i)
				if v, ok := s.Pop(); ok {
					seen[v].Add(1)
				}
			}
		})
	}
	wg.Wait()

	for v := range seen {
		if n := seen[v].Load(); n != 1 {
			t.Fatalf("value %d popped %d times", v, n)
		}
	}
}
