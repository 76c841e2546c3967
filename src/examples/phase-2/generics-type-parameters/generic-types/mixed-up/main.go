//example:nocompile

package main

type stack[T any] struct{ items []T }

func (s *stack[T]) push(v T) { s.items = append(s.items, v) }

type pair[K comparable, V any] struct {
	key   K
	value V
}

func main() {
	var pages stack[string]
	pages.push(404)

	var _ stack
	_ = pair{"tea", 250}
	_ = pair[string]{"tea", 250}
	_ = pair[[]string, int]{}
}
