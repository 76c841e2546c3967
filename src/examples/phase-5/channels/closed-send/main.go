//example:panics

package main

func main() {
	ch := make(chan int, 1) // a free slot does not help
	close(ch)
	ch <- 1
}
