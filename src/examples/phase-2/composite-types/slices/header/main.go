// What a slice is: three words, and an array elsewhere.
package main

import (
	"fmt"
	"unsafe"
)

func main() {
	// region header
	week := [7]int{18, 21, 19, 24, 22, 25, 23}
	midweek := week[1:4]
	fmt.Println(midweek, len(midweek), cap(midweek))

	same := midweek // copies three words, no temperatures
	same[0] = 99
	fmt.Println(midweek, week)

	fmt.Println(unsafe.Sizeof(week), "bytes of array,",
		unsafe.Sizeof(midweek), "of slice")
	fmt.Println(unsafe.SliceData(midweek) == &week[1])
	// endregion
}
