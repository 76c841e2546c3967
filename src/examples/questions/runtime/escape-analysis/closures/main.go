package main

import (
	"fmt"
	"testing"
)

//go:noinline
func reader() func() int {
	x := 1000
	return func() int { return x }
}

//go:noinline
func counter() func() int {
	x := 1000
	return func() int { x++; return x }
}

func main() {
	fmt.Println("reads:  ", testing.AllocsPerRun(1000, func() { reader() }))
	fmt.Println("changes:", testing.AllocsPerRun(1000, func() { counter() }))
}
