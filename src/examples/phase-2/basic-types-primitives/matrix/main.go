package main

import (
	"fmt"
	"go/types"
)

type family struct {
	name        string
	first, last types.BasicKind
}

var families = []family{
	{"bool", types.Bool, types.Bool},
	{"integer", types.Int, types.Uintptr},
	{"float", types.Float32, types.Float64},
	{"complex", types.Complex64, types.Complex128},
	{"string", types.String, types.String},
}

// allowed counts the pairs of types that may be converted, and all pairs.
func allowed(from, to family) (may, all int) {
	for f := from.first; f <= from.last; f++ {
		for t := to.first; t <= to.last; t++ {
			all++
			if types.ConvertibleTo(types.Typ[f], types.Typ[t]) {
				may++
			}
		}
	}
	return may, all
}

func main() {
	for _, from := range families {
		fmt.Printf("%-8s", from.name)
		for _, to := range families {
			may, all := allowed(from, to)
			fmt.Printf("  %7s %3d/%-3d", to.name, may, all)
		}
		fmt.Println()
	}
}
