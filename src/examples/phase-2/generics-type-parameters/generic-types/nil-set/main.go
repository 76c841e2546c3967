//example:panics

package main

import "fmt"

type Set[K comparable] struct{ keys map[K]struct{} }

func (s *Set[K]) Has(k K) bool { _, ok := s.keys[k]; return ok }
func (s *Set[K]) Add(k K)      { s.keys[k] = struct{}{} }

func main() {
	var seen Set[string]
	fmt.Println(seen.Has("o-1"))
	seen.Add("o-1")
	fmt.Println(seen.Has("o-1"))
}
