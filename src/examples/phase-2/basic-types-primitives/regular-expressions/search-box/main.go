// A search box: what a customer types is text, not a pattern.
package main

import (
	"fmt"
	"regexp"
)

func highlight(text, query string) string {
	if query == "" {
		return text
	}
	re := regexp.MustCompile(`(?i)` + regexp.QuoteMeta(query))
	return re.ReplaceAllString(text, "[$0]")
}

func main() {
	fmt.Println(regexp.QuoteMeta("C++ (2nd ed.)"))
	fmt.Println(highlight("Books on C and c++, C++23", "C++"))
}
