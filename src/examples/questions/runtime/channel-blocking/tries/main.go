// A send that must not wait, on channels in four states.
package main

import (
	"fmt"
	"time"
)

// region try
func trySend(ch chan int) bool {
	select {
	case ch <- 1:
		return true
	default: // nothing can be done at once
		return false
	}
}

func main() {
	box := make(chan int, 1)
	fmt.Println("room in the buffer:  ", trySend(box))
	fmt.Println("buffer full:         ", trySend(box))

	meet := make(chan int)
	fmt.Println("nobody receives:     ", trySend(meet))

	go func() { <-meet }()
	time.Sleep(100 * time.Millisecond) // until it waits
	fmt.Println("a receiver is parked:", trySend(meet))
}

// endregion
