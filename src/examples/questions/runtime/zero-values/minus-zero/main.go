//example:since 1.22

// Whether reflection takes minus zero for the zero value.
package main

import (
	"fmt"
	"math"
	"reflect"
)

func main() {
	minus := math.Copysign(0, -1)
	fmt.Println("==:    ", minus == 0)
	fmt.Println("IsZero:", reflect.ValueOf(minus).IsZero())
}
