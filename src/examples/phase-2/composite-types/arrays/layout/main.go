// Where the elements of arrays lie.
package main

import (
	"fmt"
	"unsafe"
)

// region layout

var (
	readings [4]int32
	grid     [2][3]int16
)

func main() {
	first := uintptr(unsafe.Pointer(&readings[0]))
	for i := range readings {
		fmt.Print(uintptr(unsafe.Pointer(&readings[i]))-first, " ")
	}
	fmt.Println("of", unsafe.Sizeof(readings))

	corner := uintptr(unsafe.Pointer(&grid[0][0]))
	for y := range grid {
		for x := range grid[y] {
			fmt.Print(uintptr(unsafe.Pointer(&grid[y][x]))-corner, " ")
		}
	}
	fmt.Println("of", unsafe.Sizeof(grid))

	fmt.Println(unsafe.Sizeof([0]int{}), unsafe.Sizeof([5]struct{}{}),
		unsafe.Sizeof([3]string{}))
}

// endregion
