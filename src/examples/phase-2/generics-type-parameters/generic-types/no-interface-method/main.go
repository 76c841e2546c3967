//example:nocompile

package main

type list[T any] []T

func (l list[T]) Each[U any](f func(T) U) {}

type walker interface {
	Each[U any](f func(int) U)
}

type intWalker interface{ Each(f func(int) string) }

func main() {
	var _ intWalker = list[int]{}
}
