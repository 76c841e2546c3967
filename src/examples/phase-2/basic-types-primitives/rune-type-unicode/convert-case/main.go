package main

import (
	"fmt"
	"unicode"
)

func main() {
	for _, r := range "aǆაßıſ7" {
		fmt.Printf("%c: upper %c, lower %c, title %c\n", r,
			unicode.ToUpper(r), unicode.ToLower(r), unicode.ToTitle(r))
	}
	fmt.Printf("%c %c\n", unicode.To(unicode.UpperCase, 'é'),
		unicode.TurkishCase.ToUpper('i'))

	for r, i := 'K', 0; i < 3; i++ {
		fmt.Printf("%U ", r)
		r = unicode.SimpleFold(r)
	}
	fmt.Println()
}
