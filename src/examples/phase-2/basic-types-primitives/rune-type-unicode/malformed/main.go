package main

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

func main() {
	for _, text := range []string{
		"\xfe",             // no such first byte
		"\x80",             // goes on, but nothing began
		"\xe6\x97",         // ends too early
		"\xc0\x80",         // longer than needed
		"\xed\xa0\x80",     // half of a pair of UTF-16
		"\xf4\x90\x80\x80", // above U+10FFFF
	} {
		fmt.Printf("%-18q valid %t, %d runes, repaired %q\n", text,
			utf8.ValidString(text), utf8.RuneCountInString(text),
			strings.ToValidUTF8(text, "?"))
	}
}
