// Package stack is a lock-free stack after Treiber.
package stack

import "sync/atomic"

// Stack is ready for use as its zero value.
type Stack[T any] struct{ top atomic.Pointer[node[T]] }

type node[T any] struct {
	value T
	next  *node[T] // never changed once the node is published
}

// Push puts a value on top.
func (s *Stack[T]) Push(v T) {
	n := &node[T]{value: v}
	for {
		n.next = s.top.Load()
		if s.top.CompareAndSwap(n.next, n) {
			return
		}
	}
}

// Pop takes the top value; ok is false when there is none.
func (s *Stack[T]) Pop() (v T, ok bool) {
	for {
		n := s.top.Load()
		if n == nil {
			return v, false
		}
		// We hold n, so the collector cannot hand its address to another
		// node: the ABA problem of manual memory does not arise.
		if s.top.CompareAndSwap(n, n.next) {
			return n.value, true
		}
	}
}
