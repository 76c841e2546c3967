package main

import (
	"fmt"
	"unicode/utf8"
)

func main() {
	s, t := "日本語", "東京"
	fmt.Println(len(s), utf8.RuneCountInString(s))
	fmt.Println(s[0], s[3:6], s[:3]+s[6:], s[len(s):] == "")
	for i, r := range s {
		fmt.Print(i, " ", string(r), "; ")
	}
	fmt.Println()
	for i := range len(s) {
		fmt.Printf("%x ", s[i])
	}
	fmt.Println()

	fmt.Println(s == t, s < t, min(s, t), max(s, t))
	fmt.Println(s + t)
	raw, runes := []byte(s), []rune(s)
	fmt.Println(len(raw), len(runes), string(raw), string(runes[1:]))

	raw = append(raw, t...) // appends the bytes of t
	copied := copy(raw, t)  // overwrites the first ones
	fmt.Println(copied, string(raw))
}
