package main

import (
	"fmt"
	"math"
)

func main() {
	verbs := []string{
		"%f", "%F", "%e", "%E", "%g", "%G", "%v", "%b", "%x", "%X",
	}
	for _, verb := range verbs {
		fmt.Printf("%-3s "+verb+"  "+verb+"\n", verb, 1234.5, 1e21)
	}
	fmt.Printf("%.2f  %.0f  %.3e\n", 2.5, 2.5, 1234.5)
	fmt.Printf("%.3g  %.3g\n", 1234.5, 12.3)
	fmt.Printf("%v  %.1f  %5.1f\n", 3+4i, 3+4i, math.Inf(-1))
	fmt.Println(999999.0, 1000000.0, 0.0001, 0.00001, float32(0.1))
}
