//example:panics

package main

import "golang.org/x/sync/errgroup"

func main() {
	var g errgroup.Group
	g.Go(func() error {
		panic("the group does not recover this")
	})
	g.Wait()
	select {} // whatever main does now, the process is dying
}
