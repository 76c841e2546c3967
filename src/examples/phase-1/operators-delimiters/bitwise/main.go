package main

import "fmt"

func main() {
	var a, b uint8 = 0b1100, 0b1010
	fmt.Printf("a & b   %04b\n", a&b)
	fmt.Printf("a | b   %04b\n", a|b)
	fmt.Printf("a ^ b   %04b\n", a^b)
	fmt.Printf("a &^ b  %04b\n", a&^b)
	fmt.Printf("^a      %08b  %d\n", ^a, ^a)

	n := 12
	fmt.Println("^n     ", ^n)
	fmt.Printf("a << 2  %b\n", a<<2)
	fmt.Printf("a >> 2  %b\n", a>>2)
}
