//example:nocompile

package main

type list[T any] []T

// This was meant for lists of int.
func (l list[int]) total() int {
	sum := 0
	for _, v := range l {
		sum += v
	}
	return sum
}

func main() {}
