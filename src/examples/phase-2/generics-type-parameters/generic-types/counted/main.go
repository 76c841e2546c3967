package main

import "fmt"

var made int

type box[T any] struct{ value T }

func newBox[T any](v T) *box[T] {
	made++
	return &box[T]{v}
}

func main() {
	newBox(1)
	newBox("tea")
	b := newBox[any](1)
	_, isInt := b.value.(int)
	fmt.Println(made, isInt)
}
