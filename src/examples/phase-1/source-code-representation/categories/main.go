package main

import (
	"fmt"
	"go/token"
	"unicode"
)

// region characters

// The first five may stand in a name, the others may not.
var characters = []rune{
	'Ä', 'é', '名', 'ʰ', '٣', '\u0301', 'Ⅷ', '½', '€', '-',
}

// endregion

func main() {
	fmt.Println("character  category  starts a name  goes on")
	for _, r := range characters {
		first := token.IsIdentifier(string(r))
		later := token.IsIdentifier("x" + string(r))
		fmt.Printf("U+%04X %c   %-8s  %-13t  %t\n",
			r, visible(r), category(r), first, later)
	}
}

// category names the Unicode category of r, such as Lu.
func category(r rune) string {
	for name, table := range unicode.Categories {
		if len(name) == 2 && name != "LC" && unicode.Is(table, r) {
			return name
		}
	}
	return "none"
}

// visible replaces a mark, which would sit on the letter before it.
func visible(r rune) rune {
	if unicode.IsMark(r) {
		return ' '
	}
	return r
}
