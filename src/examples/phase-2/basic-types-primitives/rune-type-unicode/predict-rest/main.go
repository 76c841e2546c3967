package main

import (
	"fmt"
	"unicode/utf8"
)

func main() {
	text := "\xc3\xa9\xc3"
	fmt.Println(utf8.RuneCountInString(text), len([]rune(text)), len(text))
	fmt.Println(len(string([]rune(text))))
}
