package main

import "fmt"

type cents int

func kind[T any](v T) string {
	switch any(v).(type) {
	case int:
		return "int"
	case fmt.Stringer:
		return "Stringer"
	}
	return "other"
}

func main() {
	fmt.Println(kind(7), kind(cents(7)), kind([]int{7}))
}
