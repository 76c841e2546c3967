// Type-checks the runtime's own source, for 64-bit Linux on amd64, and prints
// the layout of its type g: what a goroutine is made of.
package main

import (
	"fmt"
	"go/build"
	"go/importer"
	"go/token"
	"go/types"
	"slices"
)

func main() {
	build.Default.GOOS, build.Default.GOARCH = "linux", "amd64"
	build.Default.CgoEnabled = false
	source := importer.ForCompiler(token.NewFileSet(), "source", nil)
	runtime, err := source.Import("runtime")
	if err != nil {
		panic(err)
	}
	show(runtime, "g", "stack", "stackguard0", "_panic", "_defer", "m",
		"sched", "atomicstatus", "goid", "waitreason", "parentGoid",
		"gopc", "startpc", "waiting")
	show(runtime, "gobuf", "sp", "pc", "g", "ctxt", "lr", "bp")
}

// show prints size and place of a struct's fields, as the compiler gc lays
// them out.
func show(pkg *types.Package, name string, fields ...string) {
	sizes := types.SizesFor("gc", "amd64")
	typ := pkg.Scope().Lookup(name).Type().Underlying().(*types.Struct)
	all := slices.Collect(typ.Fields())
	offsets := sizes.Offsetsof(all)

	fmt.Printf("%s: %d bytes, %d fields\n",
		name, sizes.Sizeof(typ), len(all))
	fmt.Println("offset size")
	for i, f := range all {
		if slices.Contains(fields, f.Name()) {
			fmt.Printf("%6d %3d %-12s %s\n",
				offsets[i], sizes.Sizeof(f.Type()), f.Name(),
				types.TypeString(f.Type(), shortNames(pkg)))
		}
	}
}

// shortNames leaves the package out for types of the same package.
func shortNames(own *types.Package) types.Qualifier {
	return func(p *types.Package) string {
		if p == own {
			return ""
		}
		return p.Name()
	}
}
