// Follows append step by step: the formula, then the rounding.
package main

import "fmt"

// wanted is the capacity that the formula asks for.
func wanted(oldCap, newLen int) int {
	const threshold = 256
	switch {
	case newLen > 2*oldCap:
		return newLen // one append of many elements: just enough
	case oldCap < threshold:
		return 2 * oldCap
	}
	newCap := oldCap
	for newCap < newLen { // one round, unless much is appended at once
		newCap += (newCap + 3*threshold) / 4
	}
	return newCap
}

// block is the size that so many bytes are rounded up to: what an append to
// nil, which asks for just enough, gets.
func block(bytes int) int {
	return cap(append([]byte(nil), make([]byte, bytes)...))
}

var s []int // on the heap

func main() {
	fmt.Println("   old wanted   bytes   block  is 8 * newcap")
	for _, oldCap := range []int{
		4, 128, 255, 256, 512, 848, 1280, 1792, 2560, 3408, 100_000,
	} {
		s = make([]int, oldCap)
		s = append(s, 1)
		want := wanted(oldCap, oldCap+1)
		size := block(want * 8)
		fmt.Printf("%6d %6d %7d %7d %5t %10d\n",
			oldCap, want, want*8, size, size == 8*cap(s), cap(s))
	}

	s = append(make([]int, 4), make([]int, 7)...)
	fmt.Println("4 elements and 7 more: wanted", wanted(4, 11),
		"got", cap(s))
}
