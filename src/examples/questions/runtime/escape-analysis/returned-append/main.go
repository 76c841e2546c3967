//example:since 1.26

// Counts allocations for a slice that grows from nothing and is returned.
package main

import (
	"fmt"
	"testing"
)

//go:noinline
func squares(n int) []int64 {
	var all []int64
	for i := 0; i < n; i++ {
		all = append(all, int64(i*i))
	}
	return all
}

func main() {
	// Two numbers and four fit 32 bytes on the stack: what is left is the
	// copy that is returned.
	fmt.Println(testing.AllocsPerRun(100, func() { squares(4) }))
}
