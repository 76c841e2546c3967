package main

import (
	"fmt"
	"sync"
)

func handle(event string) {
	fmt.Printf("%s begins with %c\n", event, event[0])
}

func main() {
	events := make(chan string, 5)
	for _, event := range []string{"click", "", "view", "open", ""} {
		events <- event
	}
	close(events)

	var workers sync.WaitGroup
	workers.Go(func() {
		defer func() {
			if v := recover(); v != nil {
				fmt.Println("recovered:", v)
			}
		}()
		for event := range events {
			handle(event)
		}
	})
	workers.Wait()
	fmt.Println("not handled:", len(events))
}
