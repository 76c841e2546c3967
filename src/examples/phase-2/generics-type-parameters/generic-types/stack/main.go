package main

import "fmt"

type stack[T any] struct{ items []T }

func (s *stack[T]) push(v T) { s.items = append(s.items, v) }

func (s *stack[T]) pop() (T, bool) {
	if len(s.items) == 0 {
		var zero T
		return zero, false
	}
	last := len(s.items) - 1
	v := s.items[last]
	clear(s.items[last:]) // let go of what it points to
	s.items = s.items[:last]
	return v, true
}

func main() {
	var pages stack[string]
	pages.push("/menu")
	pages.push("/cart")
	page, ok := pages.pop()
	fmt.Println(len(page), ok)

	var undo stack[func() string]
	_, ok = undo.pop()
	fmt.Println(ok)
}
