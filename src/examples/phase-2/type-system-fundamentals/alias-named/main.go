//example:since 1.23

// Type-checks a mistake and prints what the checker says about it.
package main

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"strings"
)

const source = `package p

type prices = map[string]int

func total(card prices) int { return card }
`

func main() {
	files := token.NewFileSet()
	file, err := parser.ParseFile(files, "p.go", source, 0)
	if err != nil {
		fmt.Println(err)
		return
	}
	var checker types.Config
	_, err = checker.Check("p", files, []*ast.File{file}, nil)
	fmt.Println("names the alias:", strings.Contains(err.Error(), "prices"))
}
