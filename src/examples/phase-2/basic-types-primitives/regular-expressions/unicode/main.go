package main

import (
	"fmt"
	"regexp"
)

func main() {
	s := "Ωmega café 42 ٤٢"
	for _, p := range []string{
		`\p{Greek}`, `\P{Greek}+`, `\pL+`, `\p{Lu}`, `\pN+`, `\d+`,
		`\w+`, `[\pL\pN_]+`, `\bcafé\b`, `(?i)ω`,
	} {
		fmt.Printf("%-12s %q\n", p,
			regexp.MustCompile(p).FindAllString(s, -1))
	}
}
