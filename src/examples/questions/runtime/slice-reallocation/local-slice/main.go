//example:since 1.25

// The first capacity of a slice that never leaves its function.
package main

import "fmt"

func main() {
	var s []int
	for i := range 3 {
		s = append(s, i)
		if i == 0 {
			fmt.Println("first capacity:", cap(s))
		}
	}
	fmt.Println(len(s))
}
