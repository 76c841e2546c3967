//example:nocompile

package main

import "fmt"

type menu struct{ dishes []string }

func main() {
	var s []int
	var m map[string]int
	fmt.Println(s == s)
	fmt.Println(m == m)
	fmt.Println([1][]int{} == [1][]int{})
	fmt.Println(menu{} == menu{})
}
