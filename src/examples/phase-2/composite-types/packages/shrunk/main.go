package main

import (
	"fmt"
	"slices"
)

func main() {
	menu := []string{"soup", "tea", "tea", "cake"}
	short := slices.Compact(menu)
	fmt.Printf("%q %q\n", short, menu)
}
