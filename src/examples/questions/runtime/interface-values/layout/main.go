// Reads the two words of interface values. The layout is the runtime's
// affair: look at it to learn, never rely on it.
package main

import (
	"fmt"
	"unsafe"
)

type words struct{ first, data unsafe.Pointer }

// itab mirrors internal/abi.ITab of Go 1.27.
type itab struct {
	inter, typ unsafe.Pointer
	hash       uint32
	fun        [1]uintptr // as many as the interface has methods
}

// split shows an interface variable as what it is: two words.
func split[I any](i *I) words { return *(*words)(unsafe.Pointer(i)) }

func state(w words) string {
	name := func(p unsafe.Pointer) string {
		if p == nil {
			return "nil"
		}
		return "set"
	}
	return "(" + name(w.first) + ", " + name(w.data) + ")"
}

// File is what both interfaces below will hold.
type File struct{ name string }

func (f *File) Read([]byte) (int, error) { return 0, nil }
func (f *File) Close() error             { return nil }

type reader interface{ Read([]byte) (int, error) }
type closer interface{ Close() error }

func main() {
	var i any
	fmt.Println("bytes of any, itab", unsafe.Sizeof(i), unsafe.Sizeof(itab{}))
	fmt.Println("nil interface     ", state(split(&i)), i == nil)
	var p *int
	i = p
	fmt.Println("nil *int inside   ", state(split(&i)), i == nil)

	n := 42
	i = n // a copy of n, and the address of the copy
	w := split(&i)
	fmt.Println("data word is &n   ", w.data == unsafe.Pointer(&n))
	fmt.Println("it points to      ", *(*int)(w.data))
	i = &n // a pointer is the data word itself
	fmt.Println("data word is &n   ", split(&i).data == unsafe.Pointer(&n))

	f := &File{"a.txt"}
	var e any = f
	var r reader = f
	var c closer = f
	rt := (*itab)(split(&r).first)
	ct := (*itab)(split(&c).first)
	fmt.Println("one itab for both ", rt == ct)
	fmt.Println("one concrete type ", rt.typ == ct.typ)
	fmt.Println("same word in any  ", rt.typ == split(&e).first)
	fmt.Println("same data word    ", split(&r).data == split(&c).data)
	var r2 reader = &File{"b.txt"}
	fmt.Println("itab shared       ", split(&r2).first == split(&r).first)
}
