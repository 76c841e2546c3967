package main

import (
	"fmt"
	"unicode/utf8"
)

func main() {
	for _, name := range []string{"Zoe", "Zoë", "Zoe\u0308", "👍🏽"} {
		fmt.Println(name, len(name), utf8.RuneCountInString(name))
	}
}
