package main

import "fmt"

type playlist []string

func firstTwo[E any](s []E) []E { return s[:2] }

func both[S ~[]E, E any](s S) S { return s[:2] }

func main() {
	p := playlist{"Blue", "Hurt", "Jolene"}
	fmt.Printf("%T %T\n", firstTwo(p), both(p))
}
