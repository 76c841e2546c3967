//example:nocompile

package main

import (
	"math"
)

type point struct{ x int }

const (
	primes = []int{2, 3, 5}
	origin = point{0}
	days   = [2]string{"Mon", "Tue"}
	none   = nil
	root   = math.Sqrt(2)
	letter = "Go"[0]
)

func main() {
	n := 3
	const size = n * 2
	const limit = 10
	limit = 20
	p := &limit
	_ = p
}
