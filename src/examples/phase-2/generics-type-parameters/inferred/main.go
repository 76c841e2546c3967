package main

import (
	"fmt"
	"strings"
)

func pair[T any](a, b T) []T { return []T{a, b} }

func each[A, B any](in []A, f func(A) B) []B {
	var out []B
	for _, a := range in {
		out = append(out, f(a))
	}
	return out
}

func same[T any](v T) T { return v }

func first[S ~[]E, E any](s S) E { return s[0] }

type menu []string

func main() {
	fmt.Printf("%T\n", pair("soup", "fish"))
	fmt.Printf("%T\n", pair(1, int64(2)))
	fmt.Printf("%T\n", pair(1, 2.5))
	fmt.Printf("%T\n", first(menu{"soup"}))
	fmt.Printf("%T\n", each([]string{"a"}, strings.NewReader))
	fmt.Printf("%T\n", each([]string{"a"}, same))
	var f func(rune) rune = same
	fmt.Printf("%T\n", f)
}
