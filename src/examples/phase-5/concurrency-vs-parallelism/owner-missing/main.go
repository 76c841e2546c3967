//example:races

// The same count without an owner: all write one map.
package main

import (
	"fmt"
	"sync"
)

func main() {
	counts := make(map[string]int)
	var visitors sync.WaitGroup
	for range 50 {
		visitors.Go(func() {
			for _, page := range []string{"/home", "/about"} {
				hits, _ := counts[page]
				counts[page] = hits + 1
			}
		})
	}
	visitors.Wait()
	fmt.Println("pages:", len(counts))
}
