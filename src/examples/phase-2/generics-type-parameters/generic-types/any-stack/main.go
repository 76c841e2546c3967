//example:panics

package main

import "fmt"

type stack struct{ items []any }

func (s *stack) push(v any) { s.items = append(s.items, v) }

func (s *stack) pop() any {
	last := len(s.items) - 1
	v := s.items[last]
	s.items = s.items[:last]
	return v
}

func main() {
	var pages stack
	pages.push("/menu")
	pages.push(404)
	fmt.Println(len(pages.pop().(string)))
}
