package main

import "fmt"

type box[T any] struct{ value T }

func kind(v any) string {
	switch v.(type) {
	case box[int]:
		return "ints"
	case box[any]:
		return "anything"
	}
	return "something else"
}

func main() {
	fmt.Printf("%T\n", box[string]{})
	fmt.Println(kind(box[int]{}), kind(box[string]{}))
}
