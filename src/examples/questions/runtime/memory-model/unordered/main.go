//example:races

package main

import "fmt"

var a, b int

func write() {
	a = 1
	b = 2
}

func main() {
	finished := make(chan struct{})
	go func() {
		defer close(finished)
		write()
	}()
	x := b // nothing orders these two reads
	y := a // and the two writes
	<-finished
	fmt.Println("b was", x, "and a was", y)
}
