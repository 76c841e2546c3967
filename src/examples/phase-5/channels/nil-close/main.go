//example:panics

package main

func main() {
	var ch chan int
	close(ch) // there is no channel to close
}
