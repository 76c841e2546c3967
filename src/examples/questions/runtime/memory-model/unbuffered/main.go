//example:race

// On an unbuffered channel the receive is synchronized before the completion
// of the send.
package main

import "fmt"

func main() {
	text := "unset"
	ch := make(chan int)
	finished := make(chan struct{})
	go func() {
		defer close(finished)
		text = "set"
		<-ch
	}()
	ch <- 1
	fmt.Println("read", len(text), "bytes")
	<-finished
}
