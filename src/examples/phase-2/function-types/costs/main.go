package main

import (
	"fmt"
	"testing"
)

type till struct{ total int }

func (t *till) add(n int) { t.total += n }

func plain(n int) int { return n }

//go:noinline
func run(f func(int) int) int { return f(1) }

//go:noinline
func reads(by int) func(int) int { return func(n int) int { return n * by } }

//go:noinline
func changes() func(int) int {
	sum := 0
	return func(n int) int { sum += n; return sum }
}

var kept func(int) int
var keptAdd func(int)

func main() {
	t, by := &till{}, 2
	cost := func(what string, f func()) {
		fmt.Println(what, testing.AllocsPerRun(100, f))
	}
	cost("a declared function        ", func() { run(plain) })
	cost("a literal without capture  ", func() {
		kept = func(n int) int { return n + 1 }
	})
	cost("passed down, with capture  ", func() {
		run(func(n int) int { return n * by })
	})
	cost("kept, only reads           ", func() { kept = reads(by) })
	cost("kept, changes its variable ", func() { kept = changes() })
	cost("a method value, kept       ", func() { keptAdd = t.add })
}
