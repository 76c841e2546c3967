package main

import (
	"fmt"
	"strings"
)

func main() {
	before, after, found := strings.CutLast("menu.tar.gz", ".")
	fmt.Printf("CutLast %q %q %v\n", before, after, found)
	before, after, found = strings.CutLast("menu", ".")
	fmt.Printf("CutLast %q %q %v\n", before, after, found)
}
