//example:vet

package main

import "sync"

type till struct {
	mu    sync.Mutex
	total int
}

func add(t till, amount int) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.total += amount
}

func main() {
	var t till
	add(t, 450)
}
