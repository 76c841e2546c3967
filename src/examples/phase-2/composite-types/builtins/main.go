// Asks Go's type checker which builtin takes what: every cell is tried.
package main

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
)

const declared = `package p
var array [3]int; var slice []int; var map_ map[int]int
var struct_ struct{ n int }; var string_ string; var chan_ chan int
type Array = [3]int; type Slice = []int; type Map = map[int]int
type Struct = struct{ n int }; type String = string
type Chan = chan int
func try() { `

func compiles(statement string) string {
	files := token.NewFileSet()
	file, err := parser.ParseFile(files, "", declared+statement+"}", 0)
	if err == nil {
		_, err = (&types.Config{}).Check("p", files, []*ast.File{file}, nil)
	}
	if err != nil {
		return "-"
	}
	return "yes"
}

func main() {
	values := []string{"array", "slice", "map_", "struct_", "string_",
		"chan_"}
	kinds := []string{"Array", "Slice", "Map", "Struct", "String", "Chan"}
	fmt.Printf("%-7s", "")
	for _, kind := range kinds {
		fmt.Printf(" %-6s", kind)
	}
	for _, row := range []struct {
		name, form string
		of         []string
	}{
		{"len", "_ = len(%s)", values},
		{"cap", "_ = cap(%s)", values},
		{"make", "_ = make(%s, 3)", kinds},
		{"new", "_ = new(%s)", kinds},
		{"append", "_ = append(%s, 1)", values},
		{"copy", "copy(%[1]s, %[1]s)", values},
		{"delete", "delete(%s, 1)", values},
		{"clear", "clear(%s)", values},
		{"min,max", "_ = min(%[1]s, %[1]s); _ = max(%[1]s)", values},
		{"range", "for range %s {}", values},
		{"close", "close(%s)", values},
	} {
		fmt.Printf("\n%-7s", row.name)
		for _, operand := range row.of {
			fmt.Printf(" %-6s", compiles(fmt.Sprintf(row.form, operand)))
		}
	}
	fmt.Println()
}
