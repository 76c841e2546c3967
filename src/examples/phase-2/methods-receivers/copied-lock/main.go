//example:vet

package main

import (
	"fmt"
	"sync"
)

type counter struct {
	mu sync.Mutex
	n  int
}

func (c counter) add() { // locks a copy, counts in a copy
	c.mu.Lock()
	defer c.mu.Unlock()
	c.n++
}

func main() {
	var visits counter
	visits.add()
	kept := visits
	for _, c := range []counter{{n: 1}} {
		fmt.Println(c.n, kept.n)
	}
}
