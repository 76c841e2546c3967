// Every way to make a slice, and what it gives.
package main

import (
	"fmt"
	"slices"
)

func show(how string, s []int) {
	fmt.Printf("%-11s %-9s len %d cap %d\n",
		how, fmt.Sprint(s), len(s), cap(s))
	if s == nil {
		fmt.Println("            and nil")
	}
}

func main() {
	array := [4]int{5, 6, 7, 8}
	var none []int
	show("var", none)
	show("{}", []int{})
	show("{5, 6}", []int{5, 6})
	show("{2: 7}", []int{2: 7})
	show("make 3", make([]int, 3))
	show("make 0, 3", make([]int, 0, 3))
	show("array[1:3]", array[1:3])
	show("array[:]", array[:])
	show("append", append([]int(nil), 5, 6, 7))
	show("Clone", slices.Clone(array[1:3]))
	show("Repeat", slices.Repeat([]int{5, 6}, 2))
	bytes, runes := []byte("né"), []rune("né")
	fmt.Println(bytes, runes)
}
