package main

import (
	"fmt"
	"slices"
)

func main() {
	tables := [][]string{{"soup"}, {"tea"}}
	saved := slices.Clone(tables)
	tables[0][0] = "stew"
	tables[1] = []string{"cake"}
	fmt.Println(saved)
}
