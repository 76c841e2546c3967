package main

import "fmt"

func main() {
	defer func() { fmt.Println("recovered:", recover()) }()

	ch := make(chan int, 2)
	ch <- 0
	close(ch)

	v, ok := <-ch
	fmt.Println(v, ok)
	v, ok = <-ch
	fmt.Println(v, ok)
	ch <- 1
	fmt.Println("sent")
}
