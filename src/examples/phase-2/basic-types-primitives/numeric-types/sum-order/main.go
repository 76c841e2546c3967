package main

import "fmt"

func main() {
	loads := []float64{1e16, 1, 1, 1, 1}
	down, up := 0.0, 0.0
	for i := range loads {
		down += loads[i]
		up += loads[len(loads)-1-i]
	}
	fmt.Printf("%.0f %.0f\n", down, up)

	before, after := 1e16, 1e16+3.0
	fmt.Println(after - before)
}
