//example:deadlocks

package main

import (
	"fmt"
	"sync"
)

func main() {
	var mu sync.Mutex
	total := 0
	for _, amount := range []int{5, 7} {
		mu.Lock()
		defer mu.Unlock()
		total += amount
	}
	fmt.Println(total)
}
