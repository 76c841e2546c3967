//example:nocompile

package main

type nested[T any] struct {
	value  T
	deeper *nested[[]T]
}

func main() {}
