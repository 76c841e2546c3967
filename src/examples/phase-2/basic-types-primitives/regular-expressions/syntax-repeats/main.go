package main

import (
	"fmt"
	"regexp"
)

func show(text string, patterns ...string) {
	fmt.Printf("in %q\n", text)
	for _, p := range patterns {
		found := regexp.MustCompile(p).FindAllString(text, -1)
		fmt.Printf("    %-14s %q\n", p, found)
	}
}

func main() {
	show("aab abab", `ab`, `b|aa`, `a*`, `a+`, `a?b`, `a{2}`, `a{1,2}`,
		`a{2,}`, `(ab)+`, `(?:ab)+`)
	show("<b>tea</b>", `<.*>`, `<.*?>`, `<.+?>`, `tea??`, `e{1,}?`,
		`t.{0,2}?`, `.{2}?`, `<[^>]*>`, `(?U)<.*>`, `(?U)<.*?>`)
}
