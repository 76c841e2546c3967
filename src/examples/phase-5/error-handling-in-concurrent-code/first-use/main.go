package main

import (
	"errors"
	"fmt"

	"golang.org/x/sync/errgroup"
)

func save(name string) error {
	if name == "b.txt" {
		return errors.New("disk full")
	}
	return nil
}

// region use
func main() {
	var g errgroup.Group
	for _, name := range []string{"a.txt", "b.txt", "c.txt"} {
		g.Go(func() error { return save(name) })
	}
	if err := g.Wait(); err != nil {
		fmt.Println("not saved:", err)
		return
	}
	fmt.Println("all saved")
}

// endregion
