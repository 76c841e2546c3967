package main

import (
	"fmt"
	"testing"
)

var kept any

func main() {
	for _, n := range []int{255, 256} {
		allocations := testing.AllocsPerRun(100, func() { kept = n })
		fmt.Println(n, allocations)
	}
}
