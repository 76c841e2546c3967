package main

import "fmt"

func main() {
	n := 10
	n += 4
	fmt.Println("+= 4  ", n)
	n -= 2
	fmt.Println("-= 2  ", n)
	n *= 5
	fmt.Println("*= 5  ", n)
	n /= 7
	fmt.Println("/= 7  ", n)
	n %= 5
	fmt.Println("%= 5  ", n)
	n <<= 4
	fmt.Println("<<= 4 ", n)
	n >>= 1
	fmt.Println(">>= 1 ", n)
	n |= 7
	fmt.Println("|= 7  ", n)
	n &= 14
	fmt.Println("&= 14 ", n)
	n ^= 3
	fmt.Println("^= 3  ", n)
	n &^= 4
	fmt.Println("&^= 4 ", n)
	n++
	fmt.Println("++    ", n)
	n--
	fmt.Println("--    ", n)

	left, right := 1, 2
	left, right = right, left
	fmt.Println("swap  ", left, right)
	_ = n // evaluated, and thrown away
}
