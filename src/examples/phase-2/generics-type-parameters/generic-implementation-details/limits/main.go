//example:nocompile

package main

type order struct{ cents int }
type offer struct{ cents int }

func price[T order | offer](v T) int { return v.cents }

func kind[T any](v T) string {
	switch v.(type) {
	case int:
		return "int"
	}
	return "other"
}

type buffer[T any, n int] struct{ items [n]T }

func main() {}
