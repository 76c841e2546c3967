package main

import (
	"fmt"
	"testing"
)

type meter interface{ read() int }

type gauge struct{ value int }

func (g *gauge) read() int { return g.value }

func plain(g *gauge) int         { return g.read() }
func shared(m meter) int         { return m.read() }
func generic[M meter](m M) int   { return m.read() }
func value[N int | string](n *N) { var zero N; *n = zero }

type span struct{ low, high int }

func (s span) read() int { return s.high - s.low }

//go:noinline
func boxed(m meter) int { return m.read() }

//go:noinline
func unboxed[M meter](m M) int { return m.read() }

var high = 9

func main() {
	count := func(way string, f func()) {
		fmt.Println(way, testing.AllocsPerRun(100, f))
	}
	count("plain:    ", func() { g := gauge{7}; plain(&g) })
	count("interface:", func() { g := gauge{7}; shared(&g) })
	count("generic:  ", func() { g := gauge{7}; generic(&g) })
	count("no method:", func() { n := 7; value(&n) })

	count("value, interface, not inlined:", func() { boxed(span{2, high}) })
	count("value, generic, not inlined:  ", func() { unboxed(span{2, high}) })
}
