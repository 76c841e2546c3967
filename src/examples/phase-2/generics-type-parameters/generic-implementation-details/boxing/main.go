package main

import (
	"fmt"
	"testing"
	"unsafe"
)

type anyStack struct{ items []any }

func (s *anyStack) push(v any) { s.items = append(s.items, v) }

type stack[T any] struct{ items []T }

func (s *stack[T]) push(v T) { s.items = append(s.items, v) }

type intStack struct{ items []int }

func (s *intStack) push(v int) { s.items = append(s.items, v) }

const n = 1000

var (
	boxed   = anyStack{make([]any, 0, n)}
	generic = stack[int]{make([]int, 0, n)}
	byHand  = intStack{make([]int, 0, n)}
)

// fill pushes n numbers too large for the runtime's table of small ones.
func fill(push func(int)) float64 {
	return testing.AllocsPerRun(10, func() {
		boxed.items, generic.items, byHand.items =
			boxed.items[:0], generic.items[:0], byHand.items[:0]
		for i := range n {
			push(1_000_000 + i)
		}
	})
}

func main() {
	fmt.Println("any:    ", fill(func(v int) { boxed.push(v) }),
		"allocations,", unsafe.Sizeof(boxed.items[0]), "bytes an element")
	fmt.Println("generic:", fill(func(v int) { generic.push(v) }),
		"allocations,", unsafe.Sizeof(generic.items[0]), "bytes an element")
	fmt.Println("by hand:", fill(func(v int) { byHand.push(v) }),
		"allocations,", unsafe.Sizeof(byHand.items[0]), "bytes an element")
}
