// Three ways to add up a list of four, and what each allocates.
package main

import (
	"fmt"
	"testing"
)

//go:noinline
func appended(n int) (total int) {
	var squares []int
	for i := range n {
		squares = append(squares, i*i)
	}
	for _, square := range squares {
		total += square
	}
	return total
}

//go:noinline
func byIndex(n int) (total int) {
	var squares []int
	for i := range n {
		squares = append(squares, i*i)
	}
	for i := range len(squares) {
		total += squares[i]
	}
	return total
}

//go:noinline
func made(n int) (total int) {
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
	count := func(how string, sum func(int) int) {
		fmt.Println(how, testing.AllocsPerRun(100, func() { sum(4) }))
	}
	count("append, range:", appended)
	count("append, index:", byIndex)
	count("make, range:  ", made)
}
