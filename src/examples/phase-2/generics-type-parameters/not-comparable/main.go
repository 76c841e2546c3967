//example:nocompile

package main

func count[T comparable](items []T) map[T]int { return nil }

type order struct{ dishes []string }

func countAll[E any](items []E) { count(items) }

func main() {
	count([][]string{{"tea"}})
	count([]order{{}})
	count([]func(){main})
	count([]any{"tea", 4})
}
