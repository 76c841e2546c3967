// A buffer is passed to a method: through an interface of unknown content,
// through one whose content the compiler can see, and as a concrete type.
package main

import (
	"fmt"
	"testing"
)

type hasher interface{ add(p []byte) int }

type adler struct{ a, b int }

// region calls
func (s *adler) add(p []byte) int { s.a += len(p); return s.a }

//go:noinline
func unknown(h hasher) int {
	var buf [64]byte
	return h.add(buf[:])
}

//go:noinline
func seen() int {
	var h hasher = &adler{} // here the compiler knows what h holds
	var buf [64]byte
	return h.add(buf[:])
}

//go:noinline
func generic[H hasher](h H) int {
	var buf [64]byte
	return h.add(buf[:])
}

//go:noinline
func concrete(h *adler) int {
	var buf [64]byte
	return h.add(buf[:])
}

// endregion

func main() {
	h := new(adler)
	show("unknown interface", func() { unknown(h) })
	show("devirtualized", func() { seen() })
	show("type parameter", func() { generic(h) })
	show("concrete type", func() { concrete(h) })
}

func show(what string, f func()) {
	fmt.Printf("%.0f  %s\n", testing.AllocsPerRun(1000, f), what)
}
