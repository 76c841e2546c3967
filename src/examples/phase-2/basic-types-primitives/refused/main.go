//example:nocompile

package main

import "fmt"

func main() {
	text, weight, point, ready := "42", 2.5, 1+2i, true
	fmt.Println(int(text), string(weight), float64(point), int(ready))
	fmt.Println(complex128(weight), bool(text), string(ready))
}
