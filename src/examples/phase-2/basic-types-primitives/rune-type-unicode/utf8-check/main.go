package main

import (
	"fmt"
	"unicode/utf8"
)

func main() {
	text, raw := "日本", []byte("日\xff")
	fmt.Println(utf8.ValidString(text), utf8.Valid(raw))
	fmt.Println(utf8.RuneCountInString(text), utf8.RuneCount(raw))
	fmt.Println(utf8.ValidRune('日'), utf8.ValidRune(0xD800),
		utf8.ValidRune(-1), utf8.ValidRune(utf8.MaxRune+1))
	fmt.Println(utf8.RuneLen('a'), utf8.RuneLen('日'), utf8.RuneLen(0xD800))

	fmt.Println(utf8.RuneStart(text[0]), utf8.RuneStart(text[1]))
	fmt.Println(utf8.FullRune(raw[:2]), utf8.FullRuneInString(text[:3]))
	fmt.Printf("%d %U %#x %U\n",
		utf8.UTFMax, utf8.RuneError, utf8.RuneSelf, utf8.MaxRune)
}
