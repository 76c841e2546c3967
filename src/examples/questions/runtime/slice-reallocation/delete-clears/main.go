//example:since 1.22

// What slices.Delete leaves behind the end of what it returns.
package main

import (
	"fmt"
	"slices"
)

func main() {
	names := []string{"ada", "bob", "cyd"}
	rest := slices.Delete(names, 0, 1)
	fmt.Printf("%q, and behind it %q\n", rest, rest[:3][2])
}
