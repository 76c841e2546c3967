package main

import "fmt"

func main() {
	prices := map[string]int{"tea": 3, "milk": 2, "salt": 1}

	first := map[string]int{} // which key came first, and how often
	for range 1000 {
		for name := range prices {
			first[name]++
			break
		}
	}
	fmt.Println("keys that came first:", len(first))

	fmt.Println(prices) // fmt sorts the keys of a map
}
