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

func saveAll(names ...string) (err error) {
	var wg sync.WaitGroup
	for _, name := range names {
		wg.Add(1)
		go func() error {
			defer wg.Done()
			return save(name)
		}()
	}
	wg.Wait()
	return err
}

func main() {
	fmt.Println(saveAll("a.txt", "b.txt", "c.txt"))
}
