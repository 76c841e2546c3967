//example:fails

// Stacks grow to a limit, not forever. debug.SetMaxStack lowers it here; the
// default is 1,000,000,000 bytes on 64-bit systems.
package main

import (
	"fmt"
	"runtime/debug"
)

func endless(n int) int { return endless(n+1) + 1 }

func main() {
	fmt.Println("limit was", debug.SetMaxStack(1_000_000), "bytes")
	defer func() { fmt.Println("recovered:", recover()) }() // never runs
	fmt.Println(endless(0))
}
