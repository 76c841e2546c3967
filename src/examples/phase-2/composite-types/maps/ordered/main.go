// Headers remembers the order in which names were first set.
package main

import (
	"fmt"
	"iter"
)

type Headers struct {
	names  []string
	values map[string]string
}

func (h *Headers) Set(name, value string) {
	if h.values == nil {
		h.values = make(map[string]string)
	}
	if _, ok := h.values[name]; !ok {
		h.names = append(h.names, name)
	}
	h.values[name] = value
}

func (h *Headers) All() iter.Seq2[string, string] {
	return func(yield func(string, string) bool) {
		for _, name := range h.names {
			if !yield(name, h.values[name]) {
				return
			}
		}
	}
}

func main() {
	var h Headers
	h.Set("Host", "example.com")
	h.Set("Accept", "text/html")
	h.Set("Host", "example.org")
	for name, value := range h.All() {
		fmt.Printf("%s: %s\n", name, value)
	}
}
