// Takes out of a log what does not belong there.
package main

import (
	"fmt"
	"regexp"
)

// rule replaces what a pattern finds.
type rule struct {
	find *regexp.Regexp
	with string
}

// Compiled once, when the program starts: a mistake shows at the first run.
var rules = []rule{
	{regexp.MustCompile(`\b(\d{4})[ -]?\d{4}[ -]?\d{4}[ -]?\d{4}\b`),
		"${1}-****"},
	{regexp.MustCompile(`[\pL\pN.+_-]+@([\pL\pN-]+(?:\.[\pL\pN-]+)+)`),
		"***@$1"},
	{regexp.MustCompile(`(?i)\b(password|token)=[^\s,]+`), "$1=***"},
}

func mask(line string) string {
	for _, r := range rules {
		line = r.find.ReplaceAllString(line, r.with)
	}
	return line
}

func main() {
	fmt.Println(mask("paid with 4111 1111 1111 1111, order 4711"))
	fmt.Println(mask("mail to zoë.k@example.com: Token=ab12 sent"))
	fmt.Println(mask("user=ada PASSWORD=s3cr3t, ok"))
}
