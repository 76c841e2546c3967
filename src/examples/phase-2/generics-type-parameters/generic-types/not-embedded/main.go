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

func main() {}
