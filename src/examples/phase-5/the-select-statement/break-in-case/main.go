package main

import "fmt"

func main() {
	numbers := make(chan int, 2)
	numbers <- 1
	numbers <- 2
	close(numbers)

	for round := range 4 {
		select {
		case n, open := <-numbers:
			if !open {
				break
			}
			fmt.Println("got", n)
		}
		fmt.Println("end of round", round)
	}
}
