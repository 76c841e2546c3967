// What the four have in common, and what not.
package main

import (
	"fmt"
	"unsafe"
)

type order struct {
	dish  string
	count int
}

func main() {
	var a [2]int
	var s []int
	var m map[string]int
	var o order
	fmt.Printf("zero:   %v %#v %#v %+v\n", a, s, m, o)
	fmt.Println("size:  ", unsafe.Sizeof(a), unsafe.Sizeof(s),
		unsafe.Sizeof(m), unsafe.Sizeof(o))
	fmt.Println("equal: ", a == [2]int{}, s == nil, m == nil,
		o == order{})
	fmt.Println("length:", len(a), len(s), len(m))
	fmt.Println("nil:   ", append(s, 1), m["soup"])

	a[0], o.dish = 1, "soup"
	s, m = []int{1}, map[string]int{"soup": 1}
	a2, s2, m2, o2 := a, s, m, o
	a2[0], s2[0], m2["soup"], o2.dish = 9, 9, 9, "tea"
	fmt.Println("copied:", a, s, m, o)
}
