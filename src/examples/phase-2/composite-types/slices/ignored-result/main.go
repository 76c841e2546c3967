//example:vet

package main

import (
	"fmt"
	"slices"
)

func main() {
	orders := []string{"soup", "tea", "bread"}
	slices.Delete(orders, 1, 2)
	fmt.Printf("%q\n", orders)
}
