// Which slices share a backing array, before and after append.
package main

import (
	"fmt"
	"slices"
	"unsafe"
)

func shared(a, b []int) bool {
	return unsafe.SliceData(a) == unsafe.SliceData(b)
}

func main() {
	// region realloc
	full := make([]int, 4, 4)
	moved := append(full, 5) // no room: new array, the old one stays
	moved[0] = 99
	fmt.Printf("full  %v cap %d\n", full, cap(full))
	fmt.Printf("moved %v cap %d\n", moved, cap(moved))
	fmt.Println("same array:", shared(full, moved))

	room := make([]int, 2, 4)
	longer := append(room, 7) // room: written into the same array
	other := append(room, 8)  // and overwritten
	fmt.Println("longer", longer, "other", other,
		"same array:", shared(longer, other))
	// endregion

	// region sharing
	week := []int{10, 20, 30, 40, 50}
	head, tail := week[:3], week[2:]
	head[2] = 999 // element 0 of tail is the same memory
	fmt.Println("tail", tail)
	head = append(head, 888) // head has room: this writes week[3]
	fmt.Println("week", week)
	// endregion

	// region independent
	limited := week[:3:3]          // capacity 3: append has to move
	limited = append(limited, 777) // week stays as it is
	clone := slices.Clone(week)
	copied := make([]int, len(week))
	n := copy(copied, week)
	clone[0], copied[1] = -1, -2
	fmt.Println("week", week, "copied", n)
	// endregion
}
