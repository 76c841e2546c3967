package main

import (
	"fmt"
	"go/parser"
	"go/token"
)

// region sources

// Written with escapes, as an editor would hide such bytes.
var sources = []struct{ name, text string }{
	{"UTF-8", "package main // Grüße"},
	{"mark first", "\uFEFFpackage main"},
	{"mark later", "package main // \uFEFF"},
	{"ISO-8859-1", "package main // Gr\xFC\xDFe"},
	{"NUL", "package main // \x00"},
	{"UTF-16", "\xFF\xFEp\x00a\x00c\x00k\x00a\x00g\x00e\x00"},
	{"CR LF", "package main\r\n"},
	{"form feed", "package main\f"},
}

// endregion

func main() {
	for _, s := range sources {
		_, err := parser.ParseFile(token.NewFileSet(), "", s.text, 0)
		verdict := "accepted"
		if err != nil {
			verdict = err.Error()
		}
		fmt.Printf("%-11s %s\n", s.name, verdict)
	}
}
