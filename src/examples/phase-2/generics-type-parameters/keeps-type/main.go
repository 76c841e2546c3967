package main

import "fmt"

type playlist []string

func (p playlist) Total() string { return fmt.Sprint(len(p), " songs") }

func firstTwo[S ~[]E, E any](s S) S { return s[:2] }

func main() {
	p := playlist{"Blue", "Hurt", "Jolene"}
	fmt.Println(firstTwo(p).Total())
}
