package main

import (
	"fmt"
	"go/ast"
	"go/doc"
	"go/parser"
	"go/token"
)

// region source

const source = `// Package price adds up what a customer pays.
//
// # Rounding
//
// [Total] works in whole cents and rounds
//   - half a cent up
//   - less than that down
//
// Currencies are named as in [ISO 4217]:
//
//	Total("EUR", 1999, 501)
//
// [ISO 4217]: https://www.iso.org/iso-4217-currency-codes.html
package price

// Total is the sum of all amounts.
func Total(currency string, cents ...int) int { return 0 }
`

// endregion

func main() {
	files := token.NewFileSet()
	file, err := parser.ParseFile(files, "price.go", source,
		parser.ParseComments)
	if err != nil {
		panic(err)
	}
	pkg, err := doc.NewFromFiles(files, []*ast.File{file},
		"example.com/price")
	if err != nil {
		panic(err)
	}
	fmt.Printf("%s\n", pkg.Text(pkg.Doc))
	fmt.Printf("%s", pkg.Text(pkg.Funcs[0].Doc))
}
