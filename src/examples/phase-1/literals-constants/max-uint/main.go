//example:nocompile

package main

import (
	"fmt"
	"math"
)

func main() {
	fmt.Println(math.MaxUint64)
	fmt.Println(uint64(math.MaxUint64), math.MaxUint64/1e18)
}
