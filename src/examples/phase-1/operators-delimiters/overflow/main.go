package main

import (
	"fmt"
	"math"
)

func main() {
	var small int8 = 127
	small++
	fmt.Println("int8 127 + 1    =", small)

	var level uint8
	level--
	fmt.Println("uint8 0 - 1     =", level)

	var distance uint = 3
	fmt.Println("uint 3 - 5 > 0  :", distance-5 > 0)

	lowest := int64(math.MinInt64)
	fmt.Println("lowest int64    :", lowest)
	fmt.Println("negated, / -1   :", -lowest, lowest/-1)

	big := math.MaxInt64
	fmt.Println("big+1 > big     :", big+1 > big)
}
