package main

import "fmt"

// countdown hands 3, 2 and 1 to whoever ranges over it.
func countdown(yield func(int) bool) {
	for n := 3; n > 0; n-- {
		if !yield(n) {
			return
		}
	}
}

func main() {
	for n := range countdown {
		fmt.Println(n)
	}
}
