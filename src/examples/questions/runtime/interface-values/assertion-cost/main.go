//example:varies

// Times what can be asked of an interface value.
package main

import (
	"fmt"
	"os"
	"runtime"
	"slices"
	"strings"
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

const n = 200_000

// region measured
var operations = []struct {
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
}

// endregion

func main() {
	fmt.Println(machine())
	rounds := make([][]float64, len(operations))
	for range 41 { // in turns: a busy machine disturbs all alike
		for k, o := range operations {
			start := time.Now()
			sink = o.f()
			took := float64(time.Since(start).Nanoseconds())
			rounds[k] = append(rounds[k], took/n)
		}
	}
	for k, o := range operations {
		fmt.Printf("%-24s %s\n", o.what, summary(rounds[k]))
	}
}

// summary is the median, and between what four in five rounds lie.
func summary(ns []float64) string {
	slices.Sort(ns)
	k := len(ns)
	return fmt.Sprintf("%3.1f ns (%.1f to %.1f)", ns[k/2], ns[k/10],
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
