// Counts what it costs to put a value into an interface that is kept.
package main

import (
	"fmt"
	"testing"
)

var kept any

//go:noinline
func keep(v any) { kept = v }

type (
	pair  struct{ a, b int }
	boxed struct{ p *pair }
	big   [4096]byte
)

var (
	small  = 7
	number = 1000
	empty  string
	text   = "text"
	p      = &pair{1, 2}
	bytes  = []byte("text")
	large  big
	table  = map[string]int{}
)

func main() {
	for _, c := range []struct {
		what string
		f    func()
	}{
		{"pointer", func() { keep(p) }},
		{"struct of one pointer", func() { keep(boxed{p}) }},
		{"map", func() { keep(table) }},
		{"func", func() { keep(main) }},
		{"struct{}", func() { keep(struct{}{}) }},
		{"bool", func() { keep(number > 0) }},
		{"int 7", func() { keep(small) }},
		{"int 1000", func() { keep(number) }},
		{"constant 1000", func() { keep(1000) }},
		{"empty string", func() { keep(empty) }},
		{"string", func() { keep(text) }},
		{"slice", func() { keep(bytes) }},
		{"struct, 16 bytes", func() { keep(*p) }},
		{"array, 4096 bytes", func() { keep(large) }},
	} {
		fmt.Printf("%-22s %.0f\n", c.what, testing.AllocsPerRun(100, c.f))
	}
}
