//example:nocompile

package main

import "fmt"

func total() int {
	return
	40 + 2
}

func main() {
	fmt.Println(total())
}
