//example:race

package main

import (
	"context"
	"fmt"
	"log"
	"sync"
	"time"

	"roadmap.example/phase-5/concurrency-patterns/batcher"
)

func main() {
	queue := make(chan []Event, 16)
	clicks, everything := make(chan []Event, 16), make(chan []Event, 16)
	broker := exchange{"click": {clicks}, "*": {everything}}

	// The worker pool: group by type, publish each group.
	var workers sync.WaitGroup
	for range 4 {
		workers.Go(func() {
			for events := range queue {
				for key, group := range byType(events) {
					broker.publish(key, group)
				}
			}
		})
	}

	// Two consumers a queue. One queue is written event by event …
	var direct, batched table
	var consumers sync.WaitGroup
	buffer := make(chan Event, 10_000)
	for range 2 {
		consumers.Go(func() { insertEach(&direct, everything) })
		// … the other fans in to one buffer.
		consumers.Go(func() {
			for events := range clicks {
				for _, e := range events {
					buffer <- e
				}
			}
		})
	}

	// The batch sinker: 100 events or five minutes.
	sunk := make(chan error, 1)
	go func() {
		sunk <- batcher.Run(buffer, 100, 5*time.Minute, batched.insert)
	}()

	for range 125 { // requests
		events := []Event{{"click"}, {"view"}, {"click"}}
		err := dispatch(context.Background(), queue, events)
		if err != nil {
			log.Printf("dispatch: %v", err)
		}
	}

	close(queue) // then stage by stage, each after its last sender
	workers.Wait()
	close(clicks)
	close(everything)
	consumers.Wait()
	close(buffer)
	err := <-sunk

	fmt.Println("direct: ", &direct)
	fmt.Println("batched:", &batched, err)
}
