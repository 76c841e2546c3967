//example:races

package main

import (
	"errors"
	"fmt"
	"sync"
)

func save(part string) error {
	return errors.New(part + ": disk full")
}

func main() {
	var wg sync.WaitGroup
	var err error // one variable ...
	for _, part := range []string{"head", "tail"} {
		wg.Go(func() {
			err = save(part) // ... written by two goroutines
		})
	}
	wg.Wait()
	fmt.Println("one of two errors survives:", err != nil)
}
