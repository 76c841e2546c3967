package main

import (
	"fmt"
	"regexp"
)

func main() {
	s := "caf\xe9 latte" // é in Latin-1: invalid as UTF-8
	for _, p := range []string{`.`, `\x{FFFD}`, `\xe9`, `[^ -~]`} {
		fmt.Printf("%-9s %q\n", p,
			regexp.MustCompile(p).FindAllString(s[:4], -1))
	}
	fmt.Printf("%q\n", regexp.MustCompile(`t+`).ReplaceAllString(s, "T"))
}
