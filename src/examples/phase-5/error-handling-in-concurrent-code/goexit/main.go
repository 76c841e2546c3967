package main

import (
	"fmt"
	"runtime"

	"golang.org/x/sync/errgroup"
)

func main() {
	var g errgroup.Group
	g.Go(func() error {
		runtime.Goexit() // what t.Fatal and t.Skip do
		return nil
	})
	fmt.Println("Wait:", g.Wait())
}
