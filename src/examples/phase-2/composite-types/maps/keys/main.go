package main

import (
	"fmt"
	"math"
)

type square struct {
	column byte
	row    int
}

type sensor struct{ name string }

func main() {
	pieces := map[square]string{{'e', 1}: "king"}
	fmt.Printf("struct:    %q\n", pieces[square{'e', 1}])

	colors := map[[3]byte]string{{255, 0, 0}: "red"}
	fmt.Printf("array:     %q\n", colors[[3]byte{255, 0, 0}])

	a, b := &sensor{"attic"}, &sensor{"attic"}
	readings := map[*sensor]int{a: 21}
	fmt.Printf("pointer:   %d %d\n", readings[a], readings[b])

	kinds := map[any]string{1: "int", int64(1): "int64", "1": "string"}
	fmt.Printf("interface: %d keys, %s\n", len(kinds), kinds[int64(1)])

	shipping := map[float64]int{0.3: 5, 0: 1}
	x, y := 0.1, 0.2
	minusZero := math.Copysign(0, -1)
	fmt.Printf("float:     %d %d %d\n",
		shipping[0.3], shipping[x+y], shipping[minusZero])
}
