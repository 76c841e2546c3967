//example:race

package main

import (
	"context"
	"fmt"
	"sync"
	"time"

	"golang.org/x/sync/errgroup"

	"roadmap.example/phase-5/concurrency-patterns/batcher"
)

// region flow
func main() {
	queue := make(chan []Event, 16)
	clicks, everything := make(chan []Event, 16), make(chan []Event, 16)
	broker := exchange{"click": {clicks}, "*": {everything}}

	// The worker pool
	var workers sync.WaitGroup
	for range 4 {
		workers.Go(func() { publishAll(broker, queue) })
	}

	// The batch sinker
	var direct, batched table
	buffer := make(chan Event, 10_000)
	sink, ctx := errgroup.WithContext(context.Background())
	sink.Go(func() error {
		return batcher.Run(ctx, buffer, 100, 5*time.Minute, batched.insert)
	})

	// Two consumers a queue: one fans in, one writes directly.
	var consumers sync.WaitGroup
	for range 2 {
		consumers.Go(func() { collect(ctx, buffer, clicks) })
		consumers.Go(func() { insertEach(ctx, &direct, everything) })
	}

	requests(queue, 125)

	close(queue) // then stage by stage, each after its last sender
	workers.Wait()
	close(clicks)
	close(everything)
	consumers.Wait()
	close(buffer)
	err := sink.Wait()

	fmt.Println("direct: ", &direct)
	fmt.Println("batched:", &batched, err)
}

// endregion
