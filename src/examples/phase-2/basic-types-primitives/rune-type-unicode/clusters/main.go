package main

import (
	"fmt"
	"unicode/utf8"
)

func main() {
	for _, seen := range []string{
		"e\u0308",            // a letter and its accent
		"👍🏽",                 // a thumb and a skin tone
		"🇨🇭",                 // the letters C and H
		"👩\u200d🔬",           // woman, joiner, microscope
		"\u1112\u1161\u11ab", // three parts of a syllable
	} {
		fmt.Printf("%s  %d runes, %d bytes: %+q\n",
			seen, utf8.RuneCountInString(seen), len(seen), seen)
	}
}
