// Compares type descriptors: reflection has one for each type, so == on
// reflect.Type means identical.
package main

import (
	"fmt"
	"io"
	"reflect"
)

type (
	myInt       int
	yourInt     int
	alias       = int
	list[T any] struct{ items []T }
)

func same[A, B any]() {
	a, b := reflect.TypeFor[A](), reflect.TypeFor[B]()
	verdict := "different"
	if a == b {
		verdict = "identical"
	}
	fmt.Printf("%s  %v | %v\n", verdict, a, b)
}

func main() {
	fmt.Println("named types")
	same[myInt, yourInt]()
	same[myInt, int]()
	same[alias, int]()
	same[byte, uint8]()
	same[list[int], list[alias]]()
	same[list[int], list[myInt]]()

	fmt.Println("type literals")
	same[struct{ Name string }, struct{ Name string }]()
	same[struct{ Name string }, struct{ Title string }]()
	same[struct{ A int }, struct {
		A int `json:"a"`
	}]()
	same[func(s string) error, func(path string) (err error)]()
	same[func([]int), func(...int)]()
	same[[3]int, [4]int]()
	same[chan int, <-chan int]()
	same[[]int, []myInt]()

	fmt.Println("interfaces")
	same[any, interface{}]()
	same[interface {
		io.Reader
		io.Closer
	}, interface {
		Close() error
		Read(p []byte) (n int, err error)
	}]()
	same[io.ReadCloser, interface {
		io.Reader
		io.Closer
	}]()
}
