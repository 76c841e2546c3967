package main

import (
	"fmt"
	"iter"
	"slices"
)

// List is a singly linked list. The zero value is an empty list.
type List[T any] struct {
	first, last *element[T]
}

type element[T any] struct {
	value T
	next  *element[T]
}

func (l *List[T]) Append(values ...T) {
	for _, v := range values {
		e := &element[T]{value: v}
		if l.last == nil {
			l.first = e
		} else {
			l.last.next = e
		}
		l.last = e
	}
}

// All yields the position and the value of each element.
func (l *List[T]) All() iter.Seq2[int, T] {
	return func(yield func(int, T) bool) {
		i := 0
		for e := l.first; e != nil; e = e.next {
			if !yield(i, e.value) {
				return
			}
			i++
		}
	}
}

// Values yields only the values.
func (l *List[T]) Values() iter.Seq[T] {
	return func(yield func(T) bool) {
		for _, v := range l.All() {
			if !yield(v) {
				return
			}
		}
	}
}

func main() {
	var stops List[string]
	stops.Append("Bern", "Thun", "Visp")
	for i, stop := range stops.All() {
		fmt.Println(i, stop)
	}
	fmt.Println(slices.Collect(stops.Values()))
}
