package main

import "fmt"

type open bool

func main() {
	n, steps := 300, 16777217
	fmt.Println(uint8(n), int8(-n), int64(n)) // cut off to the size
	fmt.Println(float64(n), float32(steps))   // rounded

	f := 2.99
	fmt.Println(int(f), int(-f)) // the fraction is dropped
	fmt.Println(float32(f), float64(float32(f)))

	c := 1 + 2.99i
	fmt.Println(complex64(c), complex128(complex64(c)))

	fmt.Println(open(n > 5), string(rune(n)))
}
