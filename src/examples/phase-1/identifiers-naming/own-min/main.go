//example:control phase-1/identifiers-naming/builtin-min

package main

import "fmt"

// min is older than the one in Go 1.21 and takes the shorter word.
func min(a, b string) string {
	if len(a) <= len(b) {
		return a
	}
	return b
}

func main() {
	fmt.Println(min("apple", "fig"))
}
