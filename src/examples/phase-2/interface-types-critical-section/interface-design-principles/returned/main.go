//example:nocompile

package main

import "fmt"

type Cache interface {
	Get(key string) (string, bool)
}

type memory struct{ entries map[string]string }

func (m *memory) Get(key string) (string, bool) {
	v, ok := m.entries[key]
	return v, ok
}

// Len was added last week.
func (m *memory) Len() int { return len(m.entries) }

func NewCache() Cache { return &memory{entries: map[string]string{}} }

func main() {
	c := NewCache()
	fmt.Println(c.Len())
}
