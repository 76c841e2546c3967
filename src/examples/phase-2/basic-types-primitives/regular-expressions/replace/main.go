package main

import (
	"fmt"
	"regexp"
	"strings"
)

func main() {
	name := regexp.MustCompile(`(?P<last>\w+), (?P<first>\w+)`)
	s := "Lovelace, Ada"

	fmt.Println(name.ReplaceAllString(s, "$2 $1"))
	fmt.Println(name.ReplaceAllString(s, "$first $last"))
	fmt.Println(name.ReplaceAllString(s, "[$0]"))
	fmt.Println(name.ReplaceAllString(s, "$$5"))
	fmt.Println(name.ReplaceAllString(s, "$1x|${1}x|$3"))
	fmt.Println(name.ReplaceAllLiteralString(s, "$1x"))
	fmt.Println(name.ReplaceAllStringFunc(s, strings.ToUpper))
	fmt.Println(string(name.ReplaceAll([]byte(s), []byte("$first"))))
}
