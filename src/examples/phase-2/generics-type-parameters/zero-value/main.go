package main

import "fmt"

// last gives the last element, and whether there is one.
func last[T any](list []T) (T, bool) {
	if len(list) == 0 {
		var zero T
		return zero, false
	}
	return list[len(list)-1], true
}

func main() {
	dish, ok := last([]string{"soup", "fish"})
	fmt.Println(len(dish), ok)
	n, ok := last([]int{})
	fmt.Println(n+1, ok)
	p, ok := last([]*int(nil))
	fmt.Println(p == nil, ok)
}
