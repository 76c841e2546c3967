//example:nocompile

package main

import "fmt"

func main() {
	x := -5
	if x<-1 {
		fmt.Println("below minus one")
	}
}
