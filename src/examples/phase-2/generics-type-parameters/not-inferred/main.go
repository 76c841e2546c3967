//example:nocompile

package main

import "fmt"

type celsius float64

func (c celsius) String() string { return fmt.Sprint(float64(c)) }

func pair[T any](a, b T) []T { return []T{a, b} }

func none[T any]() []T { return nil }

func main() {
	none()
	var list []int = none()
	_ = list
	pair(1, "soup")
	pair(nil, nil)
	var s fmt.Stringer = celsius(4)
	pair(s, celsius(5))
	f := pair
	_ = f
	pair[int, int](1, 2)
}
