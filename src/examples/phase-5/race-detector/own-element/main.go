//example:run
//example:race
//example:control phase-5/race-detector/shared-error

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
	parts := []string{"head", "tail"}
	errs := make([]error, len(parts))
	var wg sync.WaitGroup
	for i, part := range parts {
		wg.Go(func() {
			errs[i] = save(part) // each goroutine owns one element
		})
	}
	wg.Wait() // orders all writes before the read below
	fmt.Println(errors.Join(errs...))
}
