package main

import (
	"fmt"
	"unicode/utf8"
)

func main() {
	text := "a\xffé\uFFFD"
	for i, r := range text {
		fmt.Printf("%d: %U %q\n", i, r, r)
	}

	for len(text) > 0 {
		r, width := utf8.DecodeRuneInString(text)
		if r == utf8.RuneError && width == 1 {
			fmt.Printf("byte %#x is no UTF-8\n", text[0])
		}
		text = text[width:]
	}
}
