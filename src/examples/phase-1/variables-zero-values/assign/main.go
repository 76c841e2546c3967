package main

import "fmt"

func main() {
	a, b := 1, 2
	a, b = b, a // swap, no third variable
	fmt.Println(a, b)

	x, y, z := "x", "y", "z"
	x, y, z = y, z, x // rotate
	fmt.Println(x, y, z)

	older, newer := 0, 1
	for newer < 50 {
		older, newer = newer, older+newer // both read the old values
	}
	fmt.Println(older, newer)

	sizes := []int{9, 9, 9}
	i := 0
	i, sizes[i] = 1, 2 // the index was read before i changed
	fmt.Println(i, sizes)

	quotient, rest := divide(17, 5) // a call with two results
	_, rest = divide(18, 5)         // only one is wanted
	fmt.Println(quotient, rest)
}

func divide(n, by int) (quotient, rest int) {
	return n / by, n % by
}
