package main

import "fmt"

func fetch(attempt int) bool { return attempt == 2 }

func withGoto() int {
	attempt := 0
again:
	if !fetch(attempt) {
		attempt++
		if attempt < 5 {
			goto again
		}
		return -1
	}
	return attempt
}

func withFor() int {
	for attempt := range 5 {
		if fetch(attempt) {
			return attempt
		}
	}
	return -1
}

func main() {
	fmt.Println(withGoto(), withFor())
}
