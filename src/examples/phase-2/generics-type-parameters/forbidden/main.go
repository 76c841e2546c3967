//example:nocompile

package main

type order struct{ id int }
type invoice struct{ id int }

type number interface{ ~int | ~float64 }
type list interface{ ~[]int | ~[]string }

func field[T order | invoice](v T) int { return v.id }
func less[T any](a, b T) bool          { return a < b }
func equal[T any](a, b T) bool         { return a == b }
func half[T number](v T) T             { return v * 0.5 }
func index[T list](v T)                { _ = v[0] }
func walk[T list](v T) {
	for range v {
	}
}
func create[T list]() T   { return make(T, 2) }
func none[T any]() T      { return nil }
func ask[T any](v T) bool { _, ok := v.(int); return ok }

func main() {}
