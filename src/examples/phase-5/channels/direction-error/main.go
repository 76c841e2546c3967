//example:nocompile

package main

func drain(in <-chan int) {
	in <- 1   // a receiver must not send
	close(in) // nor close: closing says "no more sends"
}

func fill(out chan<- int) {
	_ = <-out // a sender must not receive

	var both chan int = out // and a narrowed channel never widens again
	_ = both
}

func main() {
	ch := make(chan int)
	go fill(ch)
	drain(ch)
}
