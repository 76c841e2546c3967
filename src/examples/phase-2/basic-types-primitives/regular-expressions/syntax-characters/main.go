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
	show("Tea 12, é\n", `.`, `[aeé]`, `[a-z]+`, `[^a-zA-Z]`, `\d`, `\D+`,
		`\w+`, `\W+`, `\s`, `\S+`, `[[:upper:]]`, `[[:^alnum:]]+`, `[\dé]`)
	show("1+1=2\t(a.b)", `\+`, `a\.b`, `[+=]`, `\t`, `\x3d`, `\x{3D}`,
		`\075`, `\Q(a.b)\E`)
}
