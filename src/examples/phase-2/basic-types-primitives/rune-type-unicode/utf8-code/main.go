package main

import (
	"fmt"
	"unicode/utf8"
)

func main() {
	text := "für 5€"
	first, width := utf8.DecodeRuneInString(text)
	fmt.Printf("%c %d %q\n", first, width, text[width:])
	last, width := utf8.DecodeLastRuneInString(text)
	fmt.Printf("%c %d %q\n", last, width, text[:len(text)-width])

	r, width := utf8.DecodeRune([]byte("\xff!"))
	fmt.Printf("%U %d\n", r, width)
	r, width = utf8.DecodeLastRune(nil)
	fmt.Printf("%U %d\n", r, width)

	buffer := make([]byte, utf8.UTFMax)
	n := utf8.EncodeRune(buffer, '€')
	fmt.Printf("% x\n", buffer[:n])
	fmt.Printf("%s\n", utf8.AppendRune([]byte("5 "), '€'))
}
