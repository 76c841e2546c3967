package main

import (
	"context"
	"fmt"
	"time"
)

func main() {
	ctx, signal := context.WithCancel(context.Background())
	finished := make(chan struct{})
	go func() {
		<-ctx.Done() // takes no new work, finishes what it holds
		time.Sleep(20 * time.Millisecond)
		close(finished)
	}()

	signal() // SIGTERM arrives
	grace, cancel := context.WithTimeout(ctx, time.Second)
	defer cancel()
	select {
	case <-finished:
		fmt.Println("finished")
	case <-grace.Done():
		fmt.Println("cut off:", grace.Err())
	}
}
