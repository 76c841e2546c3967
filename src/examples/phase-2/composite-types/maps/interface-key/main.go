//example:panics

package main

import "fmt"

func main() {
	cache := map[any]string{}
	cache["tea"] = "text"
	cache[[2]int{1, 2}] = "array"
	fmt.Println(len(cache))
	fmt.Println(cache[[]int{1, 2}]) // only a read
}
