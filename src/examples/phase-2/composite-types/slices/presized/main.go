// How often a slice of 1,000 orders is allocated.
package main

import (
	"fmt"
	"slices"
	"testing"
)

var orders []int

func count(how string, start func() []int) {
	n := testing.AllocsPerRun(10, func() {
		orders = start()
		for i := range 1000 {
			orders = append(orders, i)
		}
	})
	fmt.Println(how, "allocations:", n, "cap:", cap(orders))
}

func main() {
	count("nil     ", func() []int { return nil })
	count("cap 600 ", func() []int { return make([]int, 0, 600) })
	count("cap 1000", func() []int { return make([]int, 0, 1000) })
	count("Grow    ", func() []int {
		return slices.Grow([]int(nil), 1000)
	})
	kept := orders[:0] // the array of the round before
	count("reused  ", func() []int { return kept })
}
