package main

import (
	"fmt"
	"testing"
)

type gauge struct{ value int }

func (g *gauge) read() int { return g.value }

type meter interface{ read() int }

func twiceByMethod[M meter](m M) int { return 2 * m.read() }

func twiceByFunc[M any](m M, read func(M) int) int { return 2 * read(m) }

func main() {
	fmt.Println("method of M:    ", testing.AllocsPerRun(100, func() {
		g := gauge{7}
		twiceByMethod(&g)
	}))
	fmt.Println("function passed:", testing.AllocsPerRun(100, func() {
		g := gauge{7}
		twiceByFunc(&g, (*gauge).read)
	}))
}
