package main

import "fmt"

func main() {
	ch := make(chan int, 2)
	ch <- 7
	ch <- 0 // a real zero
	close(ch)

	// Closing discards nothing: buffered values come out first, with ok
	// true. Then every receive returns at once, with zero and ok false.
	for range 4 {
		v, ok := <-ch
		fmt.Println(v, ok)
	}
}
