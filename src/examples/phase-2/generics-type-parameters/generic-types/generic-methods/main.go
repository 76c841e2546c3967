//example:since 1.27

package main

import "fmt"

type list[T any] []T

// Map has a type parameter of its own, U.
func (l list[T]) Map[U any](f func(T) U) list[U] {
	mapped := make(list[U], 0, len(l))
	for _, v := range l {
		mapped = append(mapped, f(v))
	}
	return mapped
}

func (l list[T]) Filter(keep func(T) bool) list[T] {
	var kept list[T]
	for _, v := range l {
		if keep(v) {
			kept = append(kept, v)
		}
	}
	return kept
}

func main() {
	names := list[string]{"Ada", "Li", "Noor"}
	lengths := names.
		Filter(func(s string) bool { return s != "Li" }).
		Map(func(s string) int { return len(s) })
	fmt.Printf("%v %T\n", lengths, lengths)

	toText := lengths.Map[string] // one instance, as a value
	fmt.Println(toText(func(n int) string { return fmt.Sprint(n, "!") }))
}
