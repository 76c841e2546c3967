package main

import "fmt"

const (
	huge  = 1 << 200
	third = 1.0 / 3
)

func main() {
	fmt.Println(huge>>197, third*3 == 1)
	fmt.Println(1e300 * 1e300 / 1e599) // the product fits no float64

	x := 1.0 / 49
	fmt.Println(x*49 == 1, 1.0/49*49 == 1)

	zero := -0.0 // a number minus nothing: there is no constant -0
	fmt.Println(1 / zero)
}
