//example:nocompile

package main

import "fmt"

type money struct{ cents int }

func main() {
	a, b := money{5}, money{7}
	fmt.Println(a + b) // no overloading

	list := []int{3, 5}
	p := &list[0]
	p++ // no pointer arithmetic
	fmt.Println(p - 1)
	fmt.Println(~list[0]) // ^ is what C writes as ~
}
