//example:nocompile

package main

type logged[T any] struct {
	T
	log []string
}

type stored[T any] interface {
	T
	Save() error
}

type tagged[T any] T

func main() {}
