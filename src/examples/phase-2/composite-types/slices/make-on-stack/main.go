//example:since 1.25

// Whether make with a length that the compiler does not know allocates.
package main

import (
	"fmt"
	"testing"
)

//go:noinline
func sum(n int) (total int) {
	squares := make([]int, 0, n)
	for i := range n {
		squares = append(squares, i*i)
	}
	for _, square := range squares {
		total += square
	}
	return total
}

func main() {
	for _, n := range []int{4, 5} {
		allocations := testing.AllocsPerRun(100, func() { sum(n) })
		fmt.Println(n, "numbers:", allocations, "allocations")
	}
}
