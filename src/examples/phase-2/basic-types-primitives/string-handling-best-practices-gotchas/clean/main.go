package main

import (
	"errors"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// region clean
const (
	maxBytes = 400 // before anything is looked at
	maxRunes = 12  // what a badge has room for
)

var errName = errors.New("no name that we can take")

// clean brings a name from outside into the form that is stored.
func clean(name string) (string, error) {
	if len(name) > maxBytes || !utf8.ValidString(name) {
		return "", errName
	}
	name = strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r):
			return ' ' // line ends, tabs, no-break spaces
		case unicode.IsPrint(r):
			return r
		default:
			return -1 // drops what nobody sees
		}
	}, name)
	name = strings.Join(strings.Fields(name), " ")
	if n := utf8.RuneCountInString(name); n == 0 || n > maxRunes {
		return "", errName
	}
	return name, nil
}

// key is the same for all names that differ only in case.
func key(name string) string {
	return strings.Map(func(r rune) rune {
		least := r
		for f := unicode.SimpleFold(r); f != r; f = unicode.SimpleFold(f) {
			least = min(least, f)
		}
		return least
	}, name)
}

// endregion

func main() {
	taken := map[string]string{}
	for _, typed := range []string{
		" José\tLuis\n", "JOSÉ  LUIS", "Jos\xe9", "ada\u200b\u00a0b.",
		"\u202eevil", " \u200b ", "\u3164", "Wolfeschlegelstein",
	} {
		name, err := clean(typed)
		if err != nil {
			fmt.Printf("%+q: %v\n", typed, err)
			continue
		}
		if other, is := taken[key(name)]; is {
			fmt.Printf("%+q: taken by %s\n", typed, other)
			continue
		}
		taken[key(name)] = name
		fmt.Printf("%+q: welcome, %s!\n", typed, name)
	}
}
