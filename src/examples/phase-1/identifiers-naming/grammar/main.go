package main

import (
	"fmt"
	"go/token"
)

// region names

var names = []string{
	"x", "_x9", "größe", "名前", "x²", "2x", "max-size",
	"max size", "$x", "type", "Type", "len", "_", "",
}

// endregion

func main() {
	for _, name := range names {
		verdict := "no"
		switch {
		case token.IsIdentifier(name):
			verdict = "identifier"
		case token.IsKeyword(name):
			verdict = "keyword"
		}
		fmt.Printf("%-10q %s\n", name, verdict)
	}
}
