//example:nocompile

package main

import "fmt"

func total(prices ...int) int { return 0 }

func main() {
	list := []int{450, 280}
	names := []string{"soup", "tea"}
	total(list)
	total(120, list...)
	fmt.Println(names...)
}
