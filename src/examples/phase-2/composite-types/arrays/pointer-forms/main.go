package main

import "fmt"

func main() {
	// region pointer
	week := [3]int{18, 21, 19}
	p := &week
	p[0] = 20 // short for (*p)[0]
	for i, t := range p {
		fmt.Print(i, ":", t, " ")
	}
	fmt.Println(len(p), p[1:], *p == week)

	var none *[3]int
	for i := range none { // only indexes: nothing is read
		fmt.Print(i, " ")
	}
	fmt.Println(len(none))
	// endregion
}
