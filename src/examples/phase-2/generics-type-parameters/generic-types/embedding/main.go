package main

import "fmt"

type stack[T any] struct{ items []T }

func (s *stack[T]) push(v T) { s.items = append(s.items, v) }

type history struct {
	stack[string] // the field is named stack
	user          string
}

type limited[T any] struct {
	stack[T]
	max int
}

func (l *limited[T]) push(v T) {
	if len(l.items) < l.max {
		l.stack.push(v)
	}
}

func main() {
	h := history{user: "Ada"}
	h.push("/menu")
	fmt.Println(h.items, len(h.stack.items))

	l := limited[int]{max: 1}
	l.push(7)
	l.push(8)
	fmt.Println(l.items)
}
