package main

import "fmt"

// produce may only send on out and close it.
func produce(out chan<- int, n int) {
	defer close(out) // the sender knows when it is finished
	for i := range n {
		out <- i * i
	}
}

// total may only receive from in.
func total(in <-chan int) int {
	sum := 0
	for v := range in {
		sum += v
	}
	return sum
}

func main() {
	ch := make(chan int) // bidirectional where it is made
	go produce(ch, 5)    // converted to chan<- int by the call
	fmt.Println("sum:", total(ch))
}
