package main

import "fmt"

type order struct {
	id    int
	cents int
}

func main() {
	orders := make(chan order, 3)

	go func() {
		defer close(orders) // without this the loop below never ends
		for id := 1; id <= 4; id++ {
			orders <- order{id: id, cents: id * 250}
		}
	}()

	// The consumer loop: one iteration for each value, in order. It waits
	// while the channel is empty and ends when it is closed and drained.
	sum := 0
	for o := range orders {
		fmt.Println("order", o.id, "costs", o.cents)
		sum += o.cents
	}
	fmt.Println("total", sum)
}
