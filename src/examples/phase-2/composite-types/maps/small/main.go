package main

import (
	"fmt"
	"testing"
)

func fill(m map[int]int, n int) {
	for i := range n {
		m[i] = i
	}
}

func main() {
	for _, n := range []int{8, 9} {
		fmt.Println(n, "entries:", testing.AllocsPerRun(100, func() {
			m := make(map[int]int)
			fill(m, n)
		}), "allocations")
	}
}
