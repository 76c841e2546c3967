//example:panics

package main

import "fmt"

func main() {
	sizes := []int{1, 2}
	defer func() { fmt.Println(sizes) }() // runs while the panic goes up
	sizes[0], sizes[5] = 7, 8
}
