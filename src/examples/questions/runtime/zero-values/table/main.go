package main

import (
	"fmt"
	"unsafe"
)

type person struct {
	Name string
	Age  int
	Tags []string
}

func main() {
	// region basic
	var (
		i int
		f float64
		c complex128
		b bool
		s string
		r rune
		p *int
	)
	fmt.Printf("%#v %#v %#v %#v %#v %#v %#v\n", i, f, c, b, s, r, p)
	// endregion

	// region composite
	var (
		array  [3]int
		matrix [2][2]bool // zero all the way down
		slice  []int
		dict   map[string]int
		ch     chan int
		fn     func()
		any1   any
		who    person
	)
	fmt.Println(array, matrix)
	fmt.Println(slice == nil, dict == nil, ch == nil, fn == nil, any1 == nil)
	fmt.Printf("%#v\n", who)
	// endregion

	// region nil
	var sum int
	for _, v := range slice { // no rounds
		sum += v
	}
	_, found := dict["x"]     // reading a nil map is allowed
	delete(dict, "x")         // so is deleting
	slice = append(slice, 1)  // append allocates
	other := new(person)      // new and make also start from zero
	numbers := make([]int, 2) // two zeros
	fmt.Println(sum, found, len(dict), slice, other.Age, numbers)
	// endregion

	// region bits
	// The compiler represents each zero value as zero bits.
	for _, x := range unsafe.Slice((*byte)(unsafe.Pointer(&who)),
		unsafe.Sizeof(who)) {
		sum += int(x)
	}
	fmt.Println(unsafe.Sizeof(who), "bytes, sum", sum)
	// endregion
}
