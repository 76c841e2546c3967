package main

import "fmt"

func main() {
	ch := make(chan int, 2)
	ch <- 7
	ch <- 0 // a real zero
	close(ch)
	for range 4 {
		v, ok := <-ch
		fmt.Println(v, ok)
	}
}
