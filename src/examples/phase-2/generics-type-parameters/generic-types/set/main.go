package main

import (
	"fmt"
	"iter"
	"maps"
	"slices"
)

// Set is a set of keys. Make one with NewSet.
type Set[K comparable] map[K]struct{}

func NewSet[K comparable](keys ...K) Set[K] {
	s := make(Set[K], len(keys))
	for _, k := range keys {
		s[k] = struct{}{}
	}
	return s
}

func (s Set[K]) Has(k K) bool     { _, ok := s[k]; return ok }
func (s Set[K]) All() iter.Seq[K] { return maps.Keys(s) }

func (s Set[K]) Union(t Set[K]) Set[K] {
	u := maps.Clone(s)
	maps.Copy(u, t)
	return u
}

func (s Set[K]) Intersect(t Set[K]) Set[K] {
	both := NewSet[K]()
	for k := range s {
		if t.Has(k) {
			both[k] = struct{}{}
		}
	}
	return both
}

func main() {
	vegan := NewSet("soup", "curry")
	spicy := NewSet("curry", "chili")

	fmt.Println(vegan.Has("soup"), len(spicy))
	fmt.Println(slices.Sorted(vegan.Union(spicy).All()))
	fmt.Println(slices.Sorted(vegan.Intersect(spicy).All()))
}
