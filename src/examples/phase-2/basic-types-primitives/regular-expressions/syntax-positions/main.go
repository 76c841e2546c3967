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
	show("tea\nTeapot", `^tea`, `tea$`, `\Atea`, `pot\z`, `\btea\b`,
		`ea\B`, `(?m)^T?`, `(?m)tea$`)
	show("tea\nTeapot", `(?i)TEA`, `(?i:t)ea`, `(?i)TE(?-i)a`, `a.T`,
		`(?s)a.T`, `(?is)A.t`)
}
