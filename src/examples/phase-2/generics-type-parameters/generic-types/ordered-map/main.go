// A map that remembers the order in which keys were first set.
package main

import (
	"fmt"
	"iter"
	"slices"
)

// OrderedMap is ready for use as its zero value.
type OrderedMap[K comparable, V any] struct {
	keys   []K
	values map[K]V
}

func (m *OrderedMap[K, V]) Set(key K, value V) {
	if m.values == nil {
		m.values = make(map[K]V)
	}
	if _, ok := m.values[key]; !ok {
		m.keys = append(m.keys, key)
	}
	m.values[key] = value
}

func (m *OrderedMap[K, V]) Get(key K) (V, bool) {
	v, ok := m.values[key]
	return v, ok
}

// Delete takes time in proportion to the number of keys.
func (m *OrderedMap[K, V]) Delete(key K) {
	if _, ok := m.values[key]; !ok {
		return
	}
	delete(m.values, key)
	m.keys = slices.DeleteFunc(m.keys, func(k K) bool { return k == key })
}

// All yields keys and values in order.
func (m *OrderedMap[K, V]) All() iter.Seq2[K, V] {
	return func(yield func(K, V) bool) {
		for _, key := range m.keys {
			if !yield(key, m.values[key]) {
				return
			}
		}
	}
}

func main() {
	var menu OrderedMap[string, int]
	menu.Set("soup", 450)
	menu.Set("curry", 980)
	menu.Set("cake", 400)
	menu.Set("soup", 480)
	menu.Delete("curry")

	for dish, cents := range menu.All() {
		fmt.Println(dish, cents)
	}
	price, ok := menu.Get("curry")
	fmt.Println(price, ok)
}
