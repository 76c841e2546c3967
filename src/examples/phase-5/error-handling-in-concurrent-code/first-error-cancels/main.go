//example:race

package main

import (
	"context"
	"errors"
	"fmt"

	"golang.org/x/sync/errgroup"
)

var errNoRoute = errors.New("no route to host")

// fetch answers, fails, or waits until the caller gives up.
func fetch(ctx context.Context, host string) (string, error) {
	switch host {
	case "down":
		return "", fmt.Errorf("fetch %s: %w", host, errNoRoute)
	case "slow":
		<-ctx.Done()
		return "", fmt.Errorf("fetch %s: %w", host, ctx.Err())
	}
	return "page of " + host, nil
}

func main() {
	// region group
	hosts := []string{"slow", "up", "down", "slow"}
	pages := make([]string, len(hosts)) // each goroutine has its own element

	g, ctx := errgroup.WithContext(context.Background())
	for i, host := range hosts {
		g.Go(func() error {
			page, err := fetch(ctx, host) // the group's ctx, not the outer
			pages[i] = page
			return err
		})
	}
	err := g.Wait() // all four have returned
	// endregion

	fmt.Println("Wait: ", err)
	fmt.Println("Err:  ", ctx.Err())
	fmt.Println("Cause:", context.Cause(ctx))
	fmt.Printf("pages: %q\n", pages)
}
