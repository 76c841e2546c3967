package main

import "fmt"

func main() {
	seats := map[int]string{1: "Ada", 2: "Noor", 3: "Li"}
	rounds := 0
	for seat := range seats {
		rounds++
		for other := range seats {
			if other != seat {
				delete(seats, other)
			}
		}
	}
	fmt.Println(rounds, len(seats))
}
