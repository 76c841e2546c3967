//example:nocompile

package main

import (
	"fmt"
	"os"
)

var spare = 1 // package level: no complaint

func area(width, height int) int { // parameters: no complaint
	const unit = "m2" // a constant: no complaint
	return width * width
}

func main() {
	count := 1
	count = 2 // assigning is not using

	calls := 0
	func() { calls = 1 }() // nor is it here

	var sizes [2]int
	sizes[0] = 1 // to an element: no complaint

	var v any = area(2, 3)
	switch t := v.(type) { // t is used in no case
	case int:
		fmt.Println("a number")
	}
}
