//example:nocompile

package main

import (
	"fmt"
	"math"
)

func main() {
	var level uint8 = 200 + 100
	const last int8 = math.MaxInt8
	fmt.Println(level, last+1, -uint8(3))
	fmt.Println(math.MaxInt64 + 1)
}
