package main

import (
	"fmt"
	"unicode/utf8"
)

func main() {
	fmt.Println(preview("Two teas, please", 8))
	fmt.Println(preview("Zwei Stück Käsekuchen", 8))
}

// preview cuts text to at most n characters.
func preview(text string, n int) string {
	if utf8.RuneCountInString(text) > n {
		return text[:n] + "…"
	}
	return text
}
