package main

import (
	"fmt"
	"go/scanner"
	"go/token"
	"strings"
)

// region lines

// Each line is scanned by itself, with a line break after it.
var lines = []string{
	`fmt.Println("hi")`,
	`x := y`,
	`count++`,
	`items[0]`,
	`return`,
	`func main()`,
	`func main() {`,
	`}`,
	`total = price +`,
	`fmt.`,
	`f(a,`,
	`else`,
	`'a' // a comment`,
	`x /* one line */`,
}

// endregion

func main() {
	for _, line := range lines {
		mark := " "
		if insertsSemicolon(line) {
			mark = ";"
		}
		fmt.Printf("%-18s %s\n", line, mark)
	}
}

// insertsSemicolon reports whether the line break after line becomes one.
func insertsSemicolon(line string) bool {
	files := token.NewFileSet()
	text := line + "\n"
	var s scanner.Scanner
	s.Init(files.AddFile("", files.Base(), len(text)), []byte(text), nil, 0)
	last := ""
	for {
		_, tok, lit := s.Scan()
		if tok == token.EOF {
			return last == "\n"
		}
		last = strings.Clone(lit)
	}
}
