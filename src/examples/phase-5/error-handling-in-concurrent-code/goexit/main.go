package main

import (
	"errors"
	"fmt"
	"runtime"

	"golang.org/x/sync/errgroup"
)

var errFailed = errors.New("failed")

func main() {
	var g errgroup.Group
	g.Go(func() error { return errFailed })
	fmt.Println("returns it:    ", g.Wait())

	g = errgroup.Group{}
	g.Go(func() error {
		runtime.Goexit() // what t.Fatal and t.Skip do
		return errFailed
	})
	fmt.Println("exits before:  ", g.Wait())
}
