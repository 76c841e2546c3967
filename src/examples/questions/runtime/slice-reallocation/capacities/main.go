// The capacities that append gives a slice which grows one by one.
package main

import "fmt"

// grown appends n zero values and returns each new capacity. The pointer
// keeps the backing array on the heap: it leads out of this function.
func grown[T any](s *[]T, n int) []int {
	var caps []int
	for range n {
		before := cap(*s)
		var zero T
		*s = append(*s, zero)
		if cap(*s) != before {
			caps = append(caps, cap(*s))
		}
	}
	return caps
}

var (
	numbers  []int
	bytes    []byte
	texts    []string
	triples  [][3]byte
	nothings []struct{}
)

// onStack has a slice that never leaves it: the compiler gives it a first
// backing array of 32 bytes in the stack frame.
func onStack() []int {
	var s []int
	var caps []int
	for i := range 20 {
		before := cap(s)
		s = append(s, i)
		if cap(s) != before {
			caps = append(caps, cap(s))
		}
	}
	return caps
}

func main() {
	for _, row := range []struct {
		what string
		caps []int
	}{
		{"[]int", grown(&numbers, 10_000)},
		{"[]byte", grown(&bytes, 2000)},
		{"[]string", grown(&texts, 2000)},
		{"[][3]byte", grown(&triples, 2000)},
		{"[]struct{}", grown(&nothings, 4)},
		{"local []int", onStack()},
	} {
		fmt.Printf("%-11s %v\n", row.what, row.caps)
	}
}
