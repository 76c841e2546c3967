//example:panics

package main

import "time"

func main() {
	ch := make(chan int)
	go func() {
		time.Sleep(10 * time.Millisecond)
		close(ch) // main waits in its send by now
	}()
	ch <- 1
}
