package main

import (
	"fmt"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
)

// region structs

const source = `package p

import "sync/atomic"

type plain struct {
	ok bool
	n  int64
}

type typed struct {
	ok bool
	n  atomic.Int64
}`

// endregion

// main asks the compiler's own rules for other machines, through go/types.
func main() {
	files := token.NewFileSet()
	file, err := parser.ParseFile(files, "p.go", source, 0)
	if err != nil {
		panic(err)
	}
	importer := importer.ForCompiler(files, "source", nil)
	config := types.Config{Importer: importer}
	pkg, err := config.Check("p", files, []*ast.File{file}, nil)
	if err != nil {
		panic(err)
	}

	for _, arch := range []string{"386", "arm", "amd64", "arm64"} {
		sizes := types.SizesFor("gc", arch)
		fmt.Printf("%-6s int64 at byte %d, atomic.Int64 at byte %d\n", arch,
			offset(pkg, "plain", sizes), offset(pkg, "typed", sizes))
	}
}

// offset returns where the second field of the named struct starts.
func offset(pkg *types.Package, name string, sizes types.Sizes) int64 {
	s := pkg.Scope().Lookup(name).Type().Underlying().(*types.Struct)
	fields := []*types.Var{s.Field(0), s.Field(1)}
	return sizes.Offsetsof(fields)[1]
}
