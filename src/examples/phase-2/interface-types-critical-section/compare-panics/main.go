//example:panics

package main

import "fmt"

func main() {
	seen := map[any]bool{}
	for _, order := range []any{"tea", 12, []string{"tea", "cake"}} {
		seen[order] = true
		fmt.Println(len(seen), "kinds of orders")
	}
}
