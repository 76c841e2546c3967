//example:races
//example:control phase-5/channels/close-after-send

package main

import (
	"fmt"
	"time"
)

func main() {
	ch := make(chan int, 1)
	sent := make(chan bool)
	go func() {
		ch <- 1
		sent <- true
	}()

	time.Sleep(10 * time.Millisecond) // the send has happened by now, but
	close(ch)                         // nothing orders the close after it
	fmt.Println("sent:", <-sent)
}
