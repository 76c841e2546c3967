package main

import (
	"fmt"
	"strings"
)

func main() {
	var total int            // a sum starts at 0
	var found bool           // "not found yet"
	var text strings.Builder // can be written to
	var names []string       // can be appended to
	var seen map[string]bool // can be read, not written

	for _, word := range []string{"go", "to", "go"} {
		total += len(word)
		found = found || word == "to"
		text.WriteString(word)
		names = append(names, word)
	}
	fmt.Println(total, found, text.String(), names, seen["go"], len(seen))
}
