package main

import (
	"fmt"
	"unicode"
)

func main() {
	fmt.Println(unicode.Is(unicode.Latin, 'é'),
		unicode.Is(unicode.Han, '水'),
		unicode.Is(unicode.Cyrillic, 'а'))
	fmt.Println(unicode.In('€', unicode.Letter, unicode.Symbol),
		unicode.In('٣', unicode.Letter, unicode.Digit))
	fmt.Println(unicode.Is(unicode.Space, '\t'), unicode.IsSpace('\t'))

	fmt.Println(unicode.Is(unicode.Sc, '€'),
		unicode.Is(unicode.Categories["Sc"], '€'),
		unicode.Is(unicode.Scripts["Greek"], 'Ω'),
		unicode.Is(unicode.Properties["Dash"], '–'))
}
