package main

import "fmt"

func main() {
	fmt.Println(2i, 1.5e2i, 0x10i, 0b11i, 0o17i)

	z := 3 + 4i
	fmt.Printf("%T %v %v %v\n", z, z, real(z), imag(z))
	fmt.Println(1i*1i, z*1i)
}
