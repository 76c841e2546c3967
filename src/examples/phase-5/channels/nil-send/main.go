//example:deadlocks

package main

func main() {
	var ch chan int // declared, never made: nil
	ch <- 1         // blocks forever
}
