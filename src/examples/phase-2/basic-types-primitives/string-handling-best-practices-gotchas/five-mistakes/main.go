package main

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

func main() {
	word := "naïve"
	fmt.Println(len(word), "not", utf8.RuneCountInString(word))
	fmt.Printf("%c not %c\n", word[2], []rune(word)[2])

	fmt.Println(strings.Title("they're here"))

	report := ""
	var built strings.Builder
	for range 3 {
		report += word          // copies all that there is
		built.WriteString(word) // adds at the end
	}
	fmt.Println(report == built.String())

	sent := "na\xefve" // as Windows-1252 has it
	fmt.Println(utf8.ValidString(sent), strings.ToValidUTF8(sent, "?"))
}
