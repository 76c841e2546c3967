package main

import "fmt"

type pair[K comparable, V any] struct {
	key   K
	value V
}

type set[K comparable] map[K]struct{}

type matrix[T any] [][]T

type handler[T any] func(T) error

type source[T any] interface{ next() (T, bool) }

type id[T any] string // T tells ids apart, and is not stored

type order struct{}
type customer struct{}

// newPair infers what a literal would have to spell out.
func newPair[K comparable, V any](k K, v V) pair[K, V] {
	return pair[K, V]{k, v}
}

func main() {
	p := pair[string, int]{"tea", 250}
	open := set[string]{"mon": {}, "fri": {}}
	m := matrix[float64]{{1, 0}, {0, 1}}
	var h handler[order] = func(order) error { return nil }
	var s source[int]
	a, b := id[order]("7"), id[customer]("7")

	fmt.Println(p, len(open), m[1][1], h(order{}), s)
	fmt.Printf("%T %T %T\n", newPair("rice", 1.5), a, b)
}
