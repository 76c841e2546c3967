//example:varies

// Times calls with receivers of several sizes. Inlining is switched off:
// an inlined call copies nothing.
package main

import (
	"fmt"
	"time"
	"unsafe"
)

type (
	word  struct{ a int }
	point struct{ x, y int }
	row   struct{ a, b, c, d, e, f, g, h int }
	large struct{ data [1024]int }
)

//go:noinline
func (w word) value() int { return w.a }

//go:noinline
func (w *word) pointer() int { return w.a }

//go:noinline
func (p point) value() int { return p.x }

//go:noinline
func (p *point) pointer() int { return p.x }

//go:noinline
func (r row) value() int { return r.a }

//go:noinline
func (r *row) pointer() int { return r.a }

//go:noinline
func (l large) value() int { return l.data[7] }

//go:noinline
func (l *large) pointer() int { return l.data[7] }

func (l large) inlined() int { return l.data[7] }

var sink int

// nanoseconds returns the best of twenty rounds of n calls, for one call.
func nanoseconds(n int, f func() int) float64 {
	best := time.Hour
	for range 20 {
		start := time.Now()
		sum := 0
		for range n {
			sum += f()
		}
		best = min(best, time.Since(start))
		sink = sum
	}
	return float64(best.Nanoseconds()) / float64(n)
}

func main() {
	// region measured
	var w word
	var p point
	var r row
	var l large
	nanoseconds(1_000_000, w.value) // warms up
	fmt.Println("bytes   value  pointer  (ns per call)")
	for _, c := range []struct {
		size           uintptr
		value, pointer func() int
	}{
		{unsafe.Sizeof(w), w.value, w.pointer},
		{unsafe.Sizeof(p), p.value, p.pointer},
		{unsafe.Sizeof(r), r.value, r.pointer},
		{unsafe.Sizeof(l), l.value, l.pointer},
	} {
		fmt.Printf("%5d %7.1f %8.1f\n", c.size,
			nanoseconds(50_000, c.value), nanoseconds(50_000, c.pointer))
	}
	inlined := func() int { return l.inlined() }
	fmt.Printf("%5d %7.1f  inlined\n",
		unsafe.Sizeof(l), nanoseconds(50_000, inlined))
	// endregion
}
