//example:race

package main

import (
	"fmt"
	"sync"
)

func main() {
	words := []string{"goroutine", "channel", "mutex"}
	lengths := make([]int, len(words))

	var wg sync.WaitGroup
	for i, w := range words {
		wg.Add(1) // before go: counted even if the goroutine starts late
		go func() {
			defer wg.Done() // deferred: runs on every way out
			lengths[i] = len(w)
		}()
	}
	wg.Wait() // everything before each Done is visible from here on

	fmt.Println(lengths)
}
