// Filtering by hand, in place, and what is left behind the end.
package main

import "fmt"

func main() {
	// region filter
	orders := []string{"soup", "tea", "bread", "tea"}
	kept := orders[:0] // no elements, the same array
	for _, order := range orders {
		if order != "tea" {
			kept = append(kept, order)
		}
	}
	fmt.Printf("%q %q\n", kept, orders)
	clear(orders[len(kept):])
	fmt.Printf("%q %q\n", kept, orders)
	// endregion
}
