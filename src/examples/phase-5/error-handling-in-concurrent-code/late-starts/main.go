package main

import (
	"context"
	"errors"
	"fmt"

	"golang.org/x/sync/errgroup"
)

// begun counts the tasks of a group that do some work although the first of
// them fails. They run one at a time.
func begun(asks bool) (n int) {
	g, ctx := errgroup.WithContext(context.Background())
	g.SetLimit(1)
	for range 10 {
		g.Go(func() error {
			if asks && ctx.Err() != nil {
				return ctx.Err()
			}
			n++ // the work; one at a time, so no lock
			return errors.New("failed")
		})
	}
	g.Wait()
	return n
}

func main() {
	fmt.Println("do not ask: ", begun(false), "of 10 begin")
	fmt.Println("ask ctx.Err:", begun(true), "of 10 begins")
}
