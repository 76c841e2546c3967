//example:since 1.26

// How often a slice is allocated that grows to four elements and is returned.
package main

import (
	"fmt"
	"testing"
)

//go:noinline
func squares(n int) []int {
	var s []int
	for i := range n {
		s = append(s, i*i)
	}
	return s
}

var kept []int

func main() {
	allocations := testing.AllocsPerRun(100, func() { kept = squares(4) })
	fmt.Println("allocations:", allocations)
}
