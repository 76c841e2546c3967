// What growing step by step costs, against asking for the room once.
package main

import (
	"fmt"
	"testing"
)

const n = 10_000

var result []int // global: the backing arrays are on the heap

func stepByStep() {
	result = nil
	for i := range n {
		result = append(result, i)
	}
}

func presized() {
	result = make([]int, 0, n)
	for i := range n {
		result = append(result, i)
	}
}

// copied returns how many elements are moved from array to array.
func copied() (moves int) {
	result = nil
	for i := range n {
		if len(result) == cap(result) {
			moves += len(result)
		}
		result = append(result, i)
	}
	return moves
}

func main() {
	allocs := testing.AllocsPerRun(10, stepByStep)
	fmt.Println("step by step:", allocs, "allocations,",
		copied(), "elements copied, cap", cap(result))
	allocs = testing.AllocsPerRun(10, presized)
	fmt.Println("presized:    ", allocs, "allocation, cap", cap(result))
}
