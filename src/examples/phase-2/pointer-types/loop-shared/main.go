//go:build go1.21

package main

import "fmt"

func main() {
	prices := []int{450, 280, 120}
	var all []*int
	for _, price := range prices {
		all = append(all, &price)
	}
	for _, p := range all {
		fmt.Print(*p, " ")
	}
	*all[0] = 0
	fmt.Println(prices)
}
