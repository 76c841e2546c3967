// Counts what an interface that is kept allocates, with Go 1.27.
package main

import (
	"fmt"
	"testing"
)

var kept any

//go:noinline
func keep(v any) { kept = v }

type span struct{ from, to int }
type grade struct{ letter byte }

var (
	n255, n256 = 255, 256
	minus      = -1
	zero, one  = 0.0, 1.0
	a          = grade{'a'}
	empty      span
)

func main() {
	for _, c := range []struct {
		what string
		put  func()
	}{
		{"255", func() { keep(n255) }},
		{"256", func() { keep(n256) }},
		{"-1", func() { keep(minus) }},
		{"0.0", func() { keep(zero) }},
		{"1.0", func() { keep(one) }},
		{"struct of one byte", func() { keep(a) }},
		{"zero struct, variable", func() { keep(empty) }},
		{"zero struct, literal", func() { keep(span{}) }},
		{"constant struct literal", func() { keep(span{1, 9}) }},
	} {
		fmt.Printf("%-24s %.0f\n", c.what, testing.AllocsPerRun(100, c.put))
	}
}
