package main

import (
	"fmt"
	"unsafe"
)

type row struct {
	name        string
	size, align uintptr
}

func of[T any](name string) row {
	var v T
	return row{name, unsafe.Sizeof(v), unsafe.Alignof(v)}
}

func main() {
	for _, r := range []row{
		of[bool]("bool"), of[int16]("int16"), of[int32]("int32"),
		of[int]("int"), of[float64]("float64"), of[complex128]("complex128"),
		of[*int]("*int"), of[map[string]int]("map"), of[func()]("func()"),
		of[string]("string"), of[any]("any"), of[[]int]("[]int"),
		of[[3]int16]("[3]int16"), of[struct{}]("struct{}"),
	} {
		fmt.Printf("%-10s %2d bytes, at a multiple of %d\n",
			r.name, r.size, r.align)
	}
}
