//example:race

package main

import (
	"fmt"
	"sync"
)

const callers = 100

// byCheck looks first and loads then. Each step is locked, but between the
// two all callers have looked: bad luck, made certain.
func byCheck() (loads int) {
	var mu sync.Mutex
	var limits map[string]int
	var looked, wg sync.WaitGroup
	looked.Add(callers)
	for range callers {
		wg.Go(func() {
			mu.Lock()
			missing := limits == nil
			mu.Unlock()
			looked.Done()
			looked.Wait()

			mu.Lock()
			defer mu.Unlock()
			if missing {
				loads++
				limits = map[string]int{"burst": 500}
			}
		})
	}
	wg.Wait()
	return loads
}

// byOnce needs no lock: no Do returns before the one run has finished.
func byOnce() (loads int) {
	var once sync.Once
	var limits map[string]int
	var wg sync.WaitGroup
	for range callers {
		wg.Go(func() {
			once.Do(func() {
				loads++
				limits = map[string]int{"burst": 500}
			})
			if limits["burst"] != 500 {
				panic("not loaded")
			}
		})
	}
	wg.Wait()
	return loads
}

func main() {
	fmt.Println("look, then load:", byCheck(), "loads")
	fmt.Println("sync.Once:      ", byOnce(), "load")
}
