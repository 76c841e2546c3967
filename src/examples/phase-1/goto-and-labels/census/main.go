package main

import (
	"cmp"
	"fmt"
	"go/ast"
	"go/build"
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"path/filepath"
	"slices"
	"strings"
)

// It counts in the library's sources for all platforms, without tests and
// commands. Another release has other counts.
func main() {
	src := filepath.Join(build.Default.GOROOT, "src")

	kinds := map[string]int{}
	gotos := map[string]int{} // by package
	walk := func(path string, d fs.DirEntry, err error) error {
		switch name := d.Name(); {
		case err != nil:
			return err
		case d.IsDir():
			if name == "cmd" || name == "vendor" || name == "testdata" {
				return fs.SkipDir
			}
			return nil
		case !strings.HasSuffix(name, ".go"),
			strings.HasSuffix(name, "_test.go"):
			return nil
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
		if err != nil {
			return err
		}
		for n := range ast.Preorder(file) {
			jump, ok := n.(*ast.BranchStmt)
			if !ok {
				continue
			}
			kind := jump.Tok.String()
			if jump.Tok == token.GOTO {
				folder, _ := filepath.Rel(src, filepath.Dir(path))
				gotos[filepath.ToSlash(folder)]++
			} else if jump.Label != nil {
				kind += " with a label"
			}
			kinds[kind]++
		}
		return nil
	}
	if err := filepath.WalkDir(src, walk); err != nil {
		panic(err)
	}

	show(kinds, len(kinds))
	fmt.Println()
	show(gotos, 5)
}

// show prints the largest counts.
func show(counts map[string]int, most int) {
	names := slices.SortedFunc(maps.Keys(counts), func(a, b string) int {
		return cmp.Or(counts[b]-counts[a], cmp.Compare(a, b))
	})
	for _, name := range names[:most] {
		fmt.Printf("%5d %s\n", counts[name], name)
	}
}
