package main

import (
	"fmt"
	"slices"
)

func main() {
	names := []string{"ada", "bob", "cyd"}
	rest := slices.Delete(names, 0, 1)
	fmt.Printf("%q %q\n", rest, names)
}
