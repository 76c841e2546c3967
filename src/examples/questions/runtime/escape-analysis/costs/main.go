//example:since 1.25

// Counts the heap allocations that the compiler's report predicts.
package main

import (
	"fmt"
	"testing"
)

type point struct{ x, y int }

//go:noinline
func byValue(x int) point { return point{x, x} }

//go:noinline
func byPointer(x int) *point { return &point{x, x} }

func inlined(x int) *point { return &point{x, x} }

//go:noinline
func inspect(v any) bool { _, ok := v.(int); return ok }

var sink any

//go:noinline
func keep(v any) { sink = v }

//go:noinline
func scratch(n int) int { return len(make([]byte, n)) }

// grow appends to a slice that stays in the function.
//
//go:noinline
func grow(n int) int {
	s := []int{}
	for i := range n {
		s = append(s, i)
	}
	return len(s)
}

var (
	total int
	n     = 1000 // a variable, so that the compiler cannot know it
)

func main() {
	fmt.Println("allocations per call")
	for _, c := range []struct {
		what string
		f    func()
	}{
		{"return a struct", func() { total += byValue(n).x }},
		{"return a pointer", func() { total += byPointer(n).x }},
		{"the same, inlined", func() { total += inlined(n).x }},
		{"any that stays", func() { inspect(n) }},
		{"any that is kept", func() { keep(n) }},
		{"kept, value below 256", func() { keep(n % 256) }},
		{"kept, a constant", func() { keep(1000) }},
		{"make of 32 bytes", func() { total += scratch(32) }},
		{"make of 33 bytes", func() { total += scratch(33) }},
		{"append 4 ints", func() { total += grow(4) }},
		{"append 5 ints", func() { total += grow(5) }},
	} {
		fmt.Printf("%.0f  %s\n", testing.AllocsPerRun(1000, c.f), c.what)
	}
}
