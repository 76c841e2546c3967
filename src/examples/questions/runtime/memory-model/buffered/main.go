//example:races

// On an unbuffered channel the receive also releases the sender. With room
// for one value the send completes alone, and orders nothing after it.
package main

import "fmt"

func main() {
	for _, room := range []int{0, 1} {
		text := "unset"
		ch := make(chan int, room)
		finished := make(chan struct{})
		go func() {
			defer close(finished)
			text = "set"
			<-ch
		}()
		ch <- 1
		fmt.Println("room for", room, "read", len(text), "bytes")
		<-finished
	}
}
