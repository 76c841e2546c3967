package main

import "fmt"

func main() {
	queue := make(chan string, 2) // room for two values

	queue <- "first" // stored: nobody has to be receiving yet
	queue <- "second"
	fmt.Println("len", len(queue), "cap", cap(queue))

	// The buffer is full, so a third plain send would block forever here.
	// A select with default asks "would it block?" without blocking.
	select {
	case queue <- "third":
		fmt.Println("third was stored")
	default:
		fmt.Println("third would block")
	}

	fmt.Println(<-queue) // values leave in the order in which they came
	fmt.Println("len", len(queue), "cap", cap(queue))
}
