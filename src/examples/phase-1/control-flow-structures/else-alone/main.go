//example:nocompile

package main

import "fmt"

func main() {
	n := 7
	if n > 5 {
		fmt.Println("big")
	}
	else {
		fmt.Println("small")
	}
}
