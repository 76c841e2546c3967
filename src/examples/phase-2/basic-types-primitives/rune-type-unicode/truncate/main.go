package main

import (
	"fmt"
	"unicode/utf8"
)

func main() {
	for n := range 6 {
		fmt.Printf("%d %q %q\n", n,
			firstBytes("Käse", n), firstRunes("Käse", n))
	}
}

// firstBytes cuts s to at most n bytes, and never through a rune.
func firstBytes(s string, n int) string {
	if n >= len(s) {
		return s
	}
	for n > 0 && !utf8.RuneStart(s[n]) {
		n--
	}
	return s[:n]
}

// firstRunes cuts s to at most n runes.
func firstRunes(s string, n int) string {
	for i := range s {
		if n == 0 {
			return s[:i]
		}
		n--
	}
	return s
}
