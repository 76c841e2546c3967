package main

import (
	"errors"
	"fmt"
	"sync"
)

func save(name string) error {
	if name == "b.txt" {
		return errors.New("disk full")
	}
	return nil
}

// region lost
func main() {
	var wg sync.WaitGroup
	for _, name := range []string{"a.txt", "b.txt", "c.txt"} {
		wg.Go(func() { save(name) })
	}
	wg.Wait()
	fmt.Println("all saved")
}

// endregion
