package main

import "fmt"

type setting[T comparable] struct{ value, standard T }

func (s setting[T]) effective() T {
	var zero T
	if s.value == zero {
		return s.standard
	}
	return s.value
}

type latest[T any] struct{ value *T }

func (l latest[T]) get() (v T) {
	if l.value != nil {
		v = *l.value
	}
	return // the zero value, unless something was set
}

func main() {
	fmt.Println(setting[int]{0, 8080}.effective())
	fmt.Println(setting[string]{"dark", "light"}.effective())
	fmt.Printf("%v %q %v\n",
		latest[int]{}.get(), latest[string]{}.get(), latest[[]int]{}.get())
}
