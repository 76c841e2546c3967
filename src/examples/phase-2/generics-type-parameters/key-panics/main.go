//example:panics

package main

import "fmt"

func count[T comparable](items []T) map[T]int {
	n := map[T]int{}
	for _, item := range items {
		n[item]++
	}
	return n
}

func main() {
	fmt.Println(count([]string{"tea", "cake", "tea"}))
	fmt.Println(count([]any{"tea", 4, "tea"}))
	fmt.Println(count([]any{"tea", []string{"cake"}}))
}
