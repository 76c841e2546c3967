package main

import (
	"fmt"
	"strings"
)

func main() {
	before, after, found := strings.Cut("table=window=4", "=")
	fmt.Printf("Cut       %q %q %v\n", before, after, found)
	before, after, found = strings.Cut("table", "=")
	fmt.Printf("Cut       %q %q %v\n", before, after, found)

	after, found = strings.CutPrefix("Bearer s3cr3t", "Bearer ")
	fmt.Printf("CutPrefix %q %v\n", after, found)
	before, found = strings.CutSuffix("menu.md", ".txt")
	fmt.Printf("CutSuffix %q %v\n", before, found)
}
