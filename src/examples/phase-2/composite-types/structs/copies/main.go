package main

import "fmt"

type room struct {
	number int
	size   [2]int
	guests []string
	prices map[string]int
}

func main() {
	first := room{1, [2]int{4, 5}, []string{"Ada"}, map[string]int{"mon": 90}}
	second := first
	second.number = 2
	second.size[0] = 9
	second.guests[0] = "Noor"
	second.prices["mon"] = 120

	fmt.Println(first)
	fmt.Println(second)
}
