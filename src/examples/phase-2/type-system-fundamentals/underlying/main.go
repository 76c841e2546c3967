package main

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
)

// region source
const source = `package p

type kelvin float64
type reading kelvin
type pair [2]reading
type window pair
type series []reading
type alias = series
type index map[string]series
type sink func(series) error
`

// endregion

// The type checker of the standard library tells each underlying type.
func main() {
	files := token.NewFileSet()
	file, err := parser.ParseFile(files, "p.go", source, 0)
	if err != nil {
		fmt.Println(err)
		return
	}
	var checker types.Config
	pkg, err := checker.Check("p", files, []*ast.File{file}, nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, name := range []string{"kelvin", "reading", "pair", "window",
		"series", "alias", "index", "sink"} {
		t := pkg.Scope().Lookup(name).Type()
		under := types.TypeString(t.Underlying(), types.RelativeTo(pkg))
		fmt.Printf("%-8s %s\n", name, under)
	}
}
