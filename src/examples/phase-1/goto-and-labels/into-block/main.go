//example:nocompile

package main

import "fmt"

func main() {
	n := 3
	if n > 2 {
		goto again
	}
	for n > 0 {
	again:
		fmt.Println(n)
		n--
	}
}
