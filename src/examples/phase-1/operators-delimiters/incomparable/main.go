//example:nocompile

package main

import "fmt"

type order struct{ items []string }

func main() {
	a, b := []int{1}, []int{1}
	fmt.Println(a == b)                         // slices
	fmt.Println(order{} == order{})             // a struct that holds one
	fmt.Println(map[int]int{} == map[int]int{}) // maps
	fmt.Println(true < false)                   // no order among bools
	fmt.Println(1i < 2i)                        // nor among complex numbers
	one, two := 1, 2
	fmt.Println(&one < &two)   // nor among pointers
	fmt.Println(0 < one < two) // true or false is no number
	fmt.Println(one == "1")    // two types
}
