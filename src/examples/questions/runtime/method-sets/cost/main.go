//example:varies

// Times calls with receivers of several sizes. Inlining is switched off:
// an inlined call copies nothing.
package main

import (
	"fmt"
	"os"
	"runtime"
	"slices"
	"strings"
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

// region measured
var (
	w word
	p point
	r row
	l large
)

var calls = []struct {
	what string
	size uintptr
	f    func() int
}{
	{"value", unsafe.Sizeof(w), func() int { return w.value() }},
	{"pointer", unsafe.Sizeof(w), func() int { return w.pointer() }},
	{"value", unsafe.Sizeof(p), func() int { return p.value() }},
	{"pointer", unsafe.Sizeof(p), func() int { return p.pointer() }},
	{"value", unsafe.Sizeof(r), func() int { return r.value() }},
	{"pointer", unsafe.Sizeof(r), func() int { return r.pointer() }},
	{"value", unsafe.Sizeof(l), func() int { return l.value() }},
	{"pointer", unsafe.Sizeof(l), func() int { return l.pointer() }},
	{"value, inlined", unsafe.Sizeof(l), func() int { return l.inlined() }},
}

// endregion

func main() {
	const n = 20_000
	fmt.Println(machine())
	rounds := make([][]float64, len(calls))
	for range 41 { // in turns: a busy machine disturbs all alike
		for k, call := range calls {
			start := time.Now()
			for range n {
				sink += call.f()
			}
			took := float64(time.Since(start).Nanoseconds())
			rounds[k] = append(rounds[k], took/n)
		}
	}
	for k, call := range calls {
		fmt.Printf("%4d bytes, %-15s %s\n", call.size, call.what,
			summary(rounds[k]))
	}
}

// summary is the median, and between what four in five rounds lie.
func summary(ns []float64) string {
	slices.Sort(ns)
	k := len(ns)
	return fmt.Sprintf("%5.1f ns (%.1f to %.1f)", ns[k/2], ns[k/10],
		ns[k-1-k/10])
}

// machine names the CPU where the kernel tells it.
func machine() string {
	info, _ := os.ReadFile("/proc/cpuinfo")
	_, after, found := strings.Cut(string(info), "model name")
	line, _, _ := strings.Cut(after, "\n")
	if !found {
		return runtime.GOARCH
	}
	return strings.TrimLeft(line, "\t :")
}
