package main

import "fmt"

func main() {
	a, b, x, y := 6, 3, 1, 3
	fmt.Println("a&b == 2 ", a&b == 2)
	fmt.Println("a|b == 7 ", a|b == 7)
	fmt.Println("x<<1 + y ", x<<1+y)
	fmt.Println("a&b + 1  ", a&b+1)
	fmt.Println("x | b ^ y", x|b^y)

	done := true
	fmt.Println("!done || done ", !done || done)
	fmt.Println("^a & b        ", ^a&b)
	fmt.Println("-y >> 1       ", -y>>1)
	fmt.Println("10 - 4 - 3    ", 10-4-3)
	fmt.Println("y / 2 * 2     ", y/2*2)
}
