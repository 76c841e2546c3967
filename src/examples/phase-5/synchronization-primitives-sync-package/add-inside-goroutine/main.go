//example:vet
//example:since 1.25

package main

import (
	"fmt"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	for i := range 3 {
		go func() {
			wg.Add(1) // too late: Wait may already have seen zero
			defer wg.Done()
			fmt.Println("task", i)
		}()
	}
	wg.Wait()
}
