package main

import (
	"errors"
	"fmt"
)

// Store is what the service needs of any storage.
type Store[K comparable, V any] interface {
	Load(K) (V, error)
	Save(K, V) error
}

var errMissing = errors.New("missing")

// memory implements Store for any types.
type memory[K comparable, V any] map[K]V

func (m memory[K, V]) Load(k K) (V, error) {
	v, ok := m[k]
	if !ok {
		return v, errMissing
	}
	return v, nil
}

func (m memory[K, V]) Save(k K, v V) error { m[k] = v; return nil }

// archive is no generic type, and implements one instance.
type archive struct{}

func (archive) Load(n int) (string, error) {
	return fmt.Sprint("item ", n), nil
}

func (archive) Save(int, string) error { return errors.ErrUnsupported }

func show(s Store[int, string], n int) {
	v, err := s.Load(n)
	fmt.Printf("%q %v\n", v, err)
}

func main() {
	m := memory[int, string]{}
	fmt.Println(m.Save(7, "rice"))
	show(m, 7)
	show(m, 8)
	show(archive{}, 9)
}
