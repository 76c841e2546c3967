//example:run
//example:race

package main

import (
	"fmt"
	"sync"
)

func main() {
	var flags [2]byte // two bytes of one machine word
	var wg sync.WaitGroup
	for i := range flags {
		wg.Go(func() { flags[i] = byte(i + 1) })
	}
	wg.Wait()
	fmt.Println(flags)
}
