package main

import "fmt"

func main() {
	fmt.Println(int8(-128), uint(1.0), float32(0.1), float64(float32(0.1)))
	fmt.Println(int64(1e3), complex64(2), string('A'+1), byte('A'))
	fmt.Println(^uint8(0), ^uint(0)>>63, int8(^0))

	f := 3.9
	n := 300
	fmt.Println(int(f), uint8(n)) // variables: cut off, and nobody objects
}
