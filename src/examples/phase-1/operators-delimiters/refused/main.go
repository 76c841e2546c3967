//example:nocompile

package main

import "fmt"

func main() {
	hits := 7
	share := 0.25
	fmt.Println(hits * share) // an int and a float64
	fmt.Println(share % 2)    // no remainder of floats
	fmt.Println(hits / 0)     // a constant zero
	fmt.Println(1.0 / 0.0)    // the same for floats
	fmt.Println(hits << -1)   // a constant negative count
	fmt.Println("10" - "1")   // strings have + only
	var scale float64 = 1 << hits
	fmt.Println(scale) // 1 takes the type float64, and no float is shifted
}
