package main

import (
	"go/scanner"
	"go/token"
	"os"
	"testing"
)

// TestKeywords reads the program as the compiler does and collects its
// keywords.
func TestKeywords(t *testing.T) {
	text, err := os.ReadFile("main.go")
	if err != nil {
		t.Fatal(err)
	}
	files := token.NewFileSet()
	var s scanner.Scanner
	s.Init(files.AddFile("main.go", -1, len(text)), text, nil, 0)

	used := map[token.Token]bool{}
	for {
		_, tok, _ := s.Scan()
		if tok == token.EOF {
			break
		}
		if tok.IsKeyword() {
			used[tok] = true
		}
	}
	if len(used) != 25 {
		t.Errorf("%d keywords, want all 25", len(used))
	}
}
