package main

import (
	"fmt"
	"go/scanner"
	"go/token"
)

// region scan

// A short source text. The comment and the spaces are no tokens.
const source = `total := price*2 // with tax
return total`

func main() {
	files := token.NewFileSet()
	file := files.AddFile("", files.Base(), len(source))
	var s scanner.Scanner
	s.Init(file, []byte(source), nil, 0)

	for {
		_, tok, text := s.Scan()
		if tok == token.EOF {
			break
		}
		fmt.Printf("%-10s %q\n", class(tok), show(tok, text))
	}
}

// endregion

// class names the token's class.
func class(tok token.Token) string {
	switch {
	case tok == token.IDENT:
		return "identifier"
	case tok.IsLiteral():
		return "literal"
	case tok.IsKeyword():
		return "keyword"
	}
	return "operator"
}

// show is the token as written; an inserted semicolon says why.
func show(tok token.Token, text string) string {
	if tok == token.SEMICOLON && text == "\n" {
		return "; inserted"
	}
	if text != "" {
		return text
	}
	return tok.String()
}
