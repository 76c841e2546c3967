package main

import (
	"bytes"
	"fmt"
	"sync"
)

// Tally counts words. The zero value is ready to use.
type Tally struct {
	mu     sync.Mutex     // unlocked
	counts map[string]int // nil until the first Add
	total  int
}

// Add counts one word. The map is made where it is first written.
func (t *Tally) Add(word string) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.counts == nil {
		t.counts = make(map[string]int)
	}
	t.counts[word]++
	t.total++
}

// Count needs no check: a nil map reads like an empty one.
func (t *Tally) Count(word string) int {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.counts[word]
}

func main() {
	var (
		tally Tally
		wg    sync.WaitGroup
		out   bytes.Buffer
	)
	for range 3 {
		wg.Go(func() { tally.Add("go") })
	}
	wg.Wait()
	fmt.Fprintf(&out, "go %d, java %d, total %d",
		tally.Count("go"), tally.Count("java"), tally.total)
	fmt.Println(out.String())
}
