//example:races
//example:varies

package main

import (
	"fmt"
	"sync"
)

func main() {
	squares := map[int]int{}
	for i := range 100 {
		squares[i] = i * i
	}

	var wg sync.WaitGroup
	for g := range 8 {
		wg.Go(func() {
			for i := range 100 {
				if squares[i] != i*i {
					panic("wrong")
				}
			}
			if g == 0 {
				squares[0] = 0 // one write, of the value that is there
			}
		})
	}
	wg.Wait()
	fmt.Println("8 readers of one map, no lock")
}
