//example:since 1.22

package main

import "fmt"

func main() {
	var first *int
	for i := 0; i < 3; i++ {
		if i == 0 {
			first = &i
		}
	}
	fmt.Println(*first) // the variable of the first iteration
}
