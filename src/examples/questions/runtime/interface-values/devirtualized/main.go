// The same function twice, once kept from being inlined. Where the compiler
// sees the concrete type, the interface and its copy of the value are gone.
package main

import (
	"fmt"
	"testing"
)

type shape interface{ area() int }

type rect struct{ w, h, d int }

func (r rect) area() int { return r.w * r.h }

func known(s shape) int { return s.area() }

//go:noinline
func unknown(s shape) int { return s.area() }

var r = rect{2, 3, 1}

func main() {
	inlined := testing.AllocsPerRun(100, func() { known(r) })
	called := testing.AllocsPerRun(100, func() { unknown(r) })
	fmt.Println("allocations, inlined:", inlined)
	fmt.Println("allocations, called:", called)
}
