package main

import (
	"fmt"
	"go/types"
)

func main() {
	names := map[string][]string{}
	for _, name := range types.Universe.Names() {
		class := classOf(types.Universe.Lookup(name))
		names[class] = append(names[class], name)
	}

	total := 0
	classes := []string{"types", "constants", "zero value", "functions"}
	for _, class := range classes {
		fmt.Println(class+":", len(names[class]))
		total += len(names[class])
	}
	fmt.Println("all:", total)
	fmt.Println(names["functions"])
}

func classOf(object types.Object) string {
	switch object.(type) {
	case *types.TypeName:
		return "types"
	case *types.Const:
		return "constants"
	case *types.Nil:
		return "zero value"
	}
	return "functions"
}
