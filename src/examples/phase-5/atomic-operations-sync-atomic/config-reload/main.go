//example:race

package main

import (
	"fmt"
	"maps"
	"sync"
	"sync/atomic"
)

// region copy-on-write

// config is never changed once it is published.
type config struct {
	version int
	limits  map[string]int
}

var current atomic.Pointer[config]

// publish copies, changes the copy, and swaps it in with one step. Readers
// keep the version they loaded; nobody ever sees half a change.
func publish(change func(*config)) {
	for {
		old := current.Load()
		next := &config{old.version + 1, maps.Clone(old.limits)}
		change(next)
		if current.CompareAndSwap(old, next) {
			return
		}
		// Another writer published first: start again from its version.
	}
}

// endregion

func main() {
	current.Store(&config{1, map[string]int{"burst": 1}})

	stop := make(chan struct{})
	var readers, writers sync.WaitGroup
	for range 4 {
		readers.Go(func() {
			for {
				select {
				case <-stop:
					return
				default:
				}
				c := current.Load() // once for a request, then only c
				if c.limits["burst"] != c.version {
					fmt.Println("half a change:", c)
				}
			}
		})
	}
	for range 5 {
		writers.Go(func() {
			for range 20 {
				publish(func(c *config) { c.limits["burst"] = c.version })
			}
		})
	}
	writers.Wait()
	close(stop)
	readers.Wait()

	c := current.Load()
	fmt.Println("version", c.version, "with limits", c.limits)
}
