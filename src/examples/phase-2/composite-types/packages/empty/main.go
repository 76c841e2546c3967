//example:panics

package main

import (
	"fmt"
	"slices"
)

func main() {
	var prices []int
	fmt.Println(slices.Index(prices, 50), slices.Clone(prices))
	fmt.Println(slices.Max(prices))
}
