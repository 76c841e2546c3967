package main

import (
	"fmt"
	"math"
)

func main() {
	n, minus, level := 300, int8(-1), uint8(200)
	fmt.Println(uint8(n), int8(n))           // the low bits
	fmt.Println(uint8(minus), int8(level))   // the same bits
	fmt.Println(int64(level), uint64(minus)) // the sign goes along

	f := 2.99
	fmt.Println(int(f), int(-f), int(math.Round(-f)))
	exact, odd := 1<<53, 1<<53+1
	fmt.Println(int(float64(exact)) == exact, int(float64(odd)) == odd)
	huge := 1e300
	fmt.Println(float32(0.1), float64(float32(0.1)), float32(huge))
	impedance := 0.1 + 2i
	fmt.Println(complex128(complex64(impedance)))
}
