package main

import "fmt"

func main() {
	var never chan int
	over := make(chan int)
	close(over)

	for range 2 {
		select {
		case <-never:
			fmt.Println("never")
		case _, open := <-over:
			fmt.Println("over", open)
		}
	}
}
