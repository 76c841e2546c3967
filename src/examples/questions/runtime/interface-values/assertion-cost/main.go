//example:varies

// Times what can be asked of an interface value.
package main

import (
	"fmt"
	"time"
)

type walker interface{ Walk() int }
type runner interface{ Run() int }

// Person satisfies both.
type Person struct{ steps int }

// Walk and Run are not inlined, so that calls can be compared.
//
//go:noinline
func (p *Person) Walk() int { return p.steps }

// Run does the same.
//
//go:noinline
func (p *Person) Run() int { return p.steps }

var (
	sink   int
	values = []any{&Person{1}, 2, "three", 4.0}
	i      = values[0]
	w      = walker(i.(*Person))
	person = i.(*Person)
)

func kind(v any) int {
	switch v := v.(type) {
	case string:
		return len(v)
	case int:
		return v
	case *Person:
		return v.steps
	}
	return 0
}

func main() {
	// region measured
	const n = 500_000
	for _, c := range []struct {
		what string
		f    func() int
	}{
		{"read a field", func() (sum int) {
			for range n {
				sum += person.steps
			}
			return sum
		}},
		{"assert to *Person", func() (sum int) {
			for range n {
				sum += i.(*Person).steps
			}
			return sum
		}},
		{"type switch, 3 cases", func() (sum int) {
			for range n {
				sum += kind(i)
			}
			return sum
		}},
		{"assert to interface", func() (sum int) {
			for range n {
				if _, ok := i.(runner); ok {
					sum++
				}
			}
			return sum
		}},
		{"direct call", func() (sum int) {
			for range n {
				sum += person.Walk()
			}
			return sum
		}},
		{"call through interface", func() (sum int) {
			for range n {
				sum += w.Walk()
			}
			return sum
		}},
	} {
		best := time.Hour
		for range 30 {
			start := time.Now()
			sink = c.f()
			best = min(best, time.Since(start))
		}
		fmt.Printf("%-24s %4.1f ns\n",
			c.what, float64(best.Nanoseconds())/n)
	}
	// endregion
}
