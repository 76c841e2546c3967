//example:nocompile

package main

type list[T any] []T

func (l list[T]) sum() T {
	var total T
	for _, v := range l {
		total += v
	}
	return total
}

func main() {}
