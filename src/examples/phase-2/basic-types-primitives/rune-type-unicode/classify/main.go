package main

import (
	"fmt"
	"unicode"
)

// region ask
func main() {
	for _, r := range "aÉǅ日7٣Ⅷ½五 \t\u00a0\u200b!$\u0301\n😀" {
		fmt.Printf("%-8q", r)
		tell("letter", unicode.IsLetter(r))
		tell("digit", unicode.IsDigit(r))
		tell("number", unicode.IsNumber(r))
		tell("space", unicode.IsSpace(r))
		tell("punct", unicode.IsPunct(r))
		tell("symbol", unicode.IsSymbol(r))
		tell("mark", unicode.IsMark(r))
		tell("upper", unicode.IsUpper(r))
		tell("lower", unicode.IsLower(r))
		tell("title", unicode.IsTitle(r))
		tell("control", unicode.IsControl(r))
		tell("graphic", unicode.IsGraphic(r))
		tell("print", unicode.IsPrint(r))
		fmt.Println()
	}
}

// endregion

func tell(what string, is bool) {
	if is {
		fmt.Print(" ", what)
	}
}
