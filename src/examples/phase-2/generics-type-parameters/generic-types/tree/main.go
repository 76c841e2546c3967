package main

import (
	"cmp"
	"fmt"
	"iter"
)

// Tree keeps values in the order of compare, each once.
type Tree[T any] struct {
	compare func(T, T) int
	root    *node[T]
	len     int
}

type node[T any] struct {
	value       T
	left, right *node[T]
}

// NewTree makes a tree of values that have an order of their own.
func NewTree[T cmp.Ordered]() *Tree[T] {
	return NewTreeFunc(cmp.Compare[T])
}

// NewTreeFunc makes a tree in the order of f.
func NewTreeFunc[T any](f func(T, T) int) *Tree[T] {
	return &Tree[T]{compare: f}
}

// Insert adds v, and says whether it was new.
func (t *Tree[T]) Insert(v T) bool {
	at := &t.root
	for *at != nil {
		switch c := t.compare(v, (*at).value); {
		case c < 0:
			at = &(*at).left
		case c > 0:
			at = &(*at).right
		default:
			return false
		}
	}
	*at = &node[T]{value: v}
	t.len++
	return true
}

// All yields the values in order.
func (t *Tree[T]) All() iter.Seq[T] {
	return func(yield func(T) bool) { t.root.walk(yield) }
}

func (n *node[T]) walk(yield func(T) bool) bool {
	return n == nil ||
		n.left.walk(yield) && yield(n.value) && n.right.walk(yield)
}

func main() {
	times := NewTree[int]()
	for _, t := range []int{930, 800, 1400, 800, 1115} {
		times.Insert(t)
	}
	for t := range times.All() {
		if t > 1200 {
			break
		}
		fmt.Print(t, " ")
	}
	fmt.Println(times.len)

	type guest struct {
		name string
		age  int
	}
	byAge := NewTreeFunc(func(a, b guest) int {
		return cmp.Compare(a.age, b.age)
	})
	byAge.Insert(guest{"Ada", 36})
	byAge.Insert(guest{"Li", 9})
	for g := range byAge.All() {
		fmt.Print(g.name, " ")
	}
	fmt.Println()
}
