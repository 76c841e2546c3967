package main

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

func main() {
	word := "für"
	for i := 0; i < len(word); i++ {
		fmt.Printf("%d:%q ", i, word[i])
	}
	fmt.Println()
	for i, r := range word {
		fmt.Printf("%d:%q ", i, r)
	}
	fmt.Println()

	at := strings.Index(word, "r")
	fmt.Println("byte", at, "rune", utf8.RuneCountInString(word[:at]))
	fmt.Println(len(word), utf8.RuneCountInString(word), []rune(word)[2])
}
