package main

import (
	"context"
	"fmt"
	"os"
)

// accept sends five jobs, presses Ctrl+C on its own process, so to speak,
// and returns how many jobs were taken.
func accept(ctx context.Context, jobs chan<- int) int {
	for n := range 5 {
		select {
		case jobs <- n:
		case <-ctx.Done():
			return n
		}
	}
	self, err := os.FindProcess(os.Getpid())
	if err == nil {
		err = self.Signal(os.Interrupt)
	}
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	<-ctx.Done()
	return 5
}
