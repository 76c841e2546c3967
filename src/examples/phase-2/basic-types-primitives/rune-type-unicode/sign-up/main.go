package main

import (
	"fmt"
	"unicode"
)

func main() {
	for _, name := range []string{
		"paypal", "раypal", "Дмитрий", "李 小龙", "ada\u200b",
		"сосо",
	} {
		fmt.Printf("%q %s\n", name, check(name))
	}
}

// check tells what is wrong with the name somebody wants to be known by.
func check(name string) string {
	found := ""
	for _, r := range name {
		switch {
		case unicode.IsMark(r), unicode.IsDigit(r), r == ' ':
			continue
		case !unicode.IsLetter(r):
			return fmt.Sprintf("has %U, which is no letter", r)
		}
		script := scriptOf(r)
		if found != "" && script != found {
			return "mixes " + found + " and " + script
		}
		found = script
	}
	if found == "" {
		return "has no letter"
	}
	return "is all " + found
}

func scriptOf(r rune) string {
	for name, table := range unicode.Scripts {
		if unicode.Is(table, r) {
			return name // no other has it
		}
	}
	return "no script"
}
