package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

// before counts in a map, guarded by a lock of its own.
type before struct {
	mu    *sync.Mutex
	total int
	pages map[string]int
}

func (b before) Hit(page string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.total++
	b.pages[page]++
}

// after has a pointer receiver, and its lock as a field.
type after struct {
	mu    sync.Mutex
	total int
	pages map[string]int
}

func (a *after) Hit(page string) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.total++
	a.pages[page]++
}

type counter interface{ Hit(page string) }

// serve counts a thousand requests from ten goroutines.
func serve(c counter) {
	var wg sync.WaitGroup
	var left atomic.Int32
	left.Store(1000)
	for range 10 {
		wg.Go(func() {
			for left.Add(-1) >= 0 {
				c.Hit("/")
			}
		})
	}
	wg.Wait()
}

func main() {
	b := before{mu: new(sync.Mutex), pages: make(map[string]int)}
	serve(b)
	fmt.Println("before:", b.pages["/"], "hits by page,", b.total, "in total")

	a := after{pages: make(map[string]int)}
	serve(&a)
	fmt.Println("after: ", a.pages["/"], "hits by page,", a.total, "in total")
}
