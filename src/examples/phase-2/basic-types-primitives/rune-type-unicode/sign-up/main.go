package main

import (
	"fmt"
	"unicode"
)

func main() {
	for _, name := range []string{
		"paypal", "раypal", "Дмитрий", "李 小龙", "ada\u200b",
	} {
		fmt.Printf("%q %s\n", name, check(name))
	}
}

var scripts = []string{"Latin", "Greek", "Cyrillic", "Han"}

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
	return "is all " + found
}

func scriptOf(r rune) string {
	for _, name := range scripts {
		if unicode.Is(unicode.Scripts[name], r) {
			return name
		}
	}
	return "another script"
}
