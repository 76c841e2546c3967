package main

import (
	"fmt"
	"sync"
	"testing"
)

// locked is a plain map behind a lock, typed by its parameters.
type locked[K comparable, V any] struct {
	mu sync.RWMutex
	m  map[K]V
}

func (l *locked[K, V]) Store(key K, value V) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.m[key] = value
}

func main() {
	l := locked[int, int]{m: map[int]int{}}
	var m sync.Map

	perStore := func(store func(key, value int)) float64 {
		n := 1000
		return testing.AllocsPerRun(1000, func() { n++; store(1000+n%8, n) })
	}
	fmt.Println("allocations for each Store")
	fmt.Println("  map+mutex:", perStore(l.Store))
	fmt.Println("  sync.Map: ", perStore(func(k, v int) { m.Store(k, v) }))
}
