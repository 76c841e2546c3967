//example:run
//example:race
//example:control phase-5/race-detector/copy-seen

package main

import (
	"fmt"
	"maps"
	"sync"
	"time"
)

func main() {
	stock := map[string]int{"tea": 3}
	var wg sync.WaitGroup
	wg.Go(func() {
		stock["tea"] = 2
	})
	wg.Go(func() { // nothing orders this one after the write
		time.Sleep(100 * time.Millisecond)
		seen := maps.Clone(stock)
		fmt.Println("tea:", seen["tea"])
	})
	wg.Wait()
}
