//example:run
//example:race

package main

import "fmt"

func main() {
	ch := make(chan int, 1)
	sent := make(chan bool)
	go func() {
		ch <- 1
		sent <- true
	}()

	fmt.Println("sent:", <-sent) // the close comes after the send
	close(ch)
}
