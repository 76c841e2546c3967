package main

import (
	"fmt"
	"math"
	"unsafe"
)

var grid [3][4]int

const (
	bytes  = len("Größe")
	cells  = len(grid) * cap(grid[0])
	least  = min(3, 2.5, 'a')
	word   = unsafe.Sizeof(uintptr(0))
	z      = complex(3, 4)
	length = real(z) + imag(z)
	sorted = "abc" < "abd" && !false
	text   = "Go" + "lang"
	circle = 2 * math.Pi
	small  = byte(5) << 2
)

func main() {
	const unused = 0 // an unused constant is allowed
	fmt.Println(bytes, cells, least, word, z, length)
	fmt.Println(sorted, text, circle, small)
}
