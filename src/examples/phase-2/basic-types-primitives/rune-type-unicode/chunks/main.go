package main

import (
	"fmt"
	"unicode/utf8"
)

func main() {
	var rest []byte // the beginning of a character, kept for later
	for _, chunk := range []string{"Gr", "\xc3", "\xbc\xc3\x9fe ", "\xff"} {
		rest = append(rest, chunk...)
		for utf8.FullRune(rest) {
			r, width := utf8.DecodeRune(rest)
			fmt.Printf("%c ", r)
			rest = rest[width:]
		}
		fmt.Println("|", len(rest), "left")
	}
}
