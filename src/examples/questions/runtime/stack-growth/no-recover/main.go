//example:fails

package main

import (
	"fmt"
	"runtime/debug"
)

func endless(n int) int { return endless(n+1) + 1 }

func main() {
	debug.SetMaxStack(1 << 20) // instead of a gigabyte
	defer func() {
		fmt.Println("recovered:", recover() != nil)
	}()
	endless(0)
}
