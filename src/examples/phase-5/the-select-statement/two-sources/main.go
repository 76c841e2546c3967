package main

import "fmt"

func main() {
	words := make(chan string)
	numbers := make(chan int)
	acks := make(chan bool)

	go func() { // the partner: three steps in order
		words <- "hello"
		numbers <- 42
		<-acks
	}()

	// Each round waits until one case can proceed. Here only one can at a
	// time, because the partner takes its steps in order.
	for range 3 {
		select {
		case w := <-words: // receive into a new variable
			fmt.Println("word", w)
		case n, ok := <-numbers: // with the "still open" flag
			fmt.Println("number", n, ok)
		case acks <- true: // a send is a case, too
			fmt.Println("ack sent")
		}
	}
}
