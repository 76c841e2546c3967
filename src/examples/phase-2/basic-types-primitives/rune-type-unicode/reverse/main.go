package main

import (
	"fmt"
	"slices"
)

func main() {
	for _, word := range []string{"Käse", "Ka\u0308se"} {
		b := []byte(word)
		slices.Reverse(b)
		r := []rune(word)
		slices.Reverse(r)
		fmt.Printf("bytes %q, runes %q\n", b, string(r))
	}
}
