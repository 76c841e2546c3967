package main

import (
	"fmt"
	"sync"
	"sync/atomic"
	"time"
)

var loading, most atomic.Int64

func load(page string) {
	n := loading.Add(1)
	most.Store(max(most.Load(), n))
	time.Sleep(50 * time.Millisecond)
	loading.Add(-1)
}

func main() {
	for _, page := range []string{"/home", "/about", "/prices"} {
		var wg sync.WaitGroup
		wg.Go(func() { load(page) })
		wg.Wait()
	}
	fmt.Println("pages at a time:", most.Load())
}
