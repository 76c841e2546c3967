//example:race

package main

import (
	"context"
	"fmt"
	"slices"

	"roadmap.example/phase-5/concurrency-patterns/merge"
)

// squares is one of several workers: it competes for values on in.
func squares(in <-chan int) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for n := range in {
			out <- n * n
		}
	}()
	return out
}

func main() {
	in := make(chan int, 8) // the one source
	for i := range 8 {
		in <- i + 1
	}
	close(in)

	// Fan-out: three goroutines read the same channel.
	a, b, c := squares(in), squares(in), squares(in)

	// Fan-in: their three channels become one again.
	var all []int
	for square := range merge.Merge(context.Background(), a, b, c) {
		all = append(all, square)
	}

	slices.Sort(all) // who was faster differs from run to run
	fmt.Println(all)
}
