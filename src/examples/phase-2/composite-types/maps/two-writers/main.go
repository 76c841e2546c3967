//example:races

package main

import (
	"fmt"
	"sync"
)

func main() {
	hits := map[string]int{}
	var wg sync.WaitGroup
	for _, page := range []string{"/", "/menu"} {
		wg.Go(func() { hits[page]++ })
	}
	wg.Wait()
	fmt.Println(len(hits))
}
