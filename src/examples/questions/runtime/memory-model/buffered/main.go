//example:races
//example:control questions/runtime/memory-model/unbuffered

// With room for one value the send completes alone, and orders nothing
// after it.
package main

import "fmt"

func main() {
	text := "unset"
	ch := make(chan int, 1)
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
