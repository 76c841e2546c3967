package main

import "fmt"

const (
	red    = iota // 0
	green         // 1
	blue          // 2
	colors        // 3: how many there are
)

const reset = iota // 0: every const starts anew

const (
	first  = iota + 1 // 1
	_                 // 2, skipped
	third             // 3
	fourth = "gap"    // iota is 3, unused
	fifth             // "gap" again
	sixth  = iota     // 5

	seventh // 6: an empty line does not count
)

const (
	read  = 1 << iota // 1
	write             // 2
	exec              // 4
	all   = 1<<iota - 1
)

const (
	x0, y0 = iota, iota * iota // the same iota all along the line
	x1, y1
	x2, y2
)

const (
	none  = iota * 0.5
	half  // 0.5
	whole // 1
)

const (
	letterA = 'A' + iota
	letterB
)

func main() {
	fmt.Println(red, green, blue, colors, reset)
	fmt.Println(first, third, fourth, fifth, sixth, seventh)
	fmt.Println(read, write, exec, all)
	fmt.Println(x0, y0, x1, y1, x2, y2)
	fmt.Println(none, half, whole)
	fmt.Printf("%c %c\n", letterA, letterB)
}
