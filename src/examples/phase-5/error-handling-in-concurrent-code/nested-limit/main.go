//example:deadlocks

package main

import (
	"fmt"

	"golang.org/x/sync/errgroup"
)

func main() {
	var g errgroup.Group
	g.SetLimit(1)
	g.Go(func() error {
		fmt.Println("folder")
		g.Go(func() error {
			fmt.Println("file in it")
			return nil
		})
		return nil
	})
	fmt.Println(g.Wait())
}
