//example:since 1.24

// Where a variable of 200 KB lives.
package main

import (
	"fmt"
	"testing"
)

//go:noinline
func fill(n int) byte {
	var block [200 << 10]byte
	for i := 0; i < len(block); i += 1 << 10 {
		block[i] = byte(n)
	}
	return block[n]
}

func main() {
	heap := testing.AllocsPerRun(10, func() { fill(1) })
	fmt.Println("on the heap:", heap == 1)
}
