package main

import (
	"fmt"
	"strings"
	"unicode"
)

func main() {
	line := "WARN disk é: 91% full"

	fmt.Println("Contains     ", strings.Contains(line, "disk"))
	fmt.Println("ContainsAny  ", strings.ContainsAny(line, "?!%"))
	fmt.Println("ContainsRune ", strings.ContainsRune(line, 'é'))
	fmt.Println("ContainsFunc ", strings.ContainsFunc(line, unicode.IsDigit))
	fmt.Println("HasPrefix    ", strings.HasPrefix(line, "WARN"))
	fmt.Println("HasSuffix    ", strings.HasSuffix(line, "empty"))

	fmt.Println("empty substring", strings.Contains(line, ""))
	fmt.Println("empty set      ", strings.ContainsAny(line, ""))
}
