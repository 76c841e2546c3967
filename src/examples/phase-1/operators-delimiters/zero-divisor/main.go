//example:panics

package main

import "fmt"

func main() {
	x, zero := 1.0, 0.0
	fmt.Println(x/zero, -x/zero, zero/zero)

	hits, visitors := 7, 0
	fmt.Println(hits / visitors)
}
