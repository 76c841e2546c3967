//example:varies

package main

import "fmt"

func main() {
	sessions := map[int]bool{}
	for id := range 100 {
		sessions[id] = id%3 == 0 // every third has expired
	}

	for id, expired := range sessions {
		if expired {
			delete(sessions, id)
		}
	}
	fmt.Println("left:", len(sessions))

	prices := map[string]int{"tea": 1, "soup": 1, "rice": 1}
	for _, cents := range prices {
		fmt.Print(cents, " ")
		for name := range prices {
			prices[name] = 99
		}
	}
	fmt.Println("after replacing all in each round")

	met := 0
	for id := range sessions {
		met++
		if id < 100 {
			sessions[id+1000] = false
		}
	}
	fmt.Println("met:", met, "of", len(sessions))
}
